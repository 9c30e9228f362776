package fr.jalon.casework.person;

import fr.jalon.shared.error.Refused;
import java.util.List;

/** Registration refused: the file may exist already. Carries the files found, for the page that asks. */
public class DuplicateFound extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Duplicate> duplicates;

    DuplicateFound(List<Duplicate> duplicates) {
        super(
                Kind.CONFLICT,
                isCertain(duplicates) ? "nir" : null,
                isCertain(duplicates) ? "person.duplicate.certain" : "person.duplicate.suspected",
                duplicates.size());
        this.duplicates = List.copyOf(duplicates);
    }

    /** Whether one has the same NIR: then no confirmation helps. */
    public boolean isCertain() {
        return isCertain(duplicates);
    }

    /** The files found, the certain one first. */
    public List<Duplicate> duplicates() {
        return duplicates;
    }

    private static boolean isCertain(List<Duplicate> duplicates) {
        return duplicates.stream().anyMatch(Duplicate::isCertain);
    }
}
