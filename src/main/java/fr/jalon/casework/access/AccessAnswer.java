package fr.jalon.casework.access;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that is kept of a person, gathered to be handed over.
 *
 * @param whose how the person is called
 * @param structure code of the mission
 * @param structureName its name
 * @param madeAt UTC
 * @param parts every one, empty ones included, in their order
 */
public record AccessAnswer(
        String whose,
        int fileNumber,
        String structure,
        String structureName,
        LocalDateTime madeAt,
        Map<AccessPart, List<AccessItem>> parts,
        AccessWording wording) {

    /** Name of the file in which it leaves, without its extension. */
    public String fileName() {
        return "droit-d-acces-dossier-" + fileNumber;
    }

    /** How many writings are left out. */
    int leftOut() {
        Set<String> out = new TreeSet<>();
        parts.values().stream()
                .flatMap(List::stream)
                .flatMap(AccessItem::writings)
                .map(writing -> writing.written().ref())
                .filter(wording::isLeftOut)
                .forEach(out::add);
        return out.size();
    }
}
