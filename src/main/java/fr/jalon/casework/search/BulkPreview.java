package fr.jalon.casework.search;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What acting on several files will do, before it is done.
 *
 * @param done those to whom it will be done
 * @param leftOut those to whom it will not, and why
 */
public record BulkPreview(List<Person> done, List<Person> leftOut) implements Serializable {

    /**
     * One of them.
     *
     * @param version of the identity when it was read
     * @param now what is there now: the name of the referent, or null
     * @param reason key of why the file is left out, or null
     */
    public record Person(long id, int version, String name, int fileNumber, String now, String reason)
            implements Serializable {}

    /** The versions that were read, by identifier, of those to whom it will be done. */
    Map<Long, Integer> versions() {
        return done.stream().collect(Collectors.toMap(Person::id, Person::version));
    }
}
