package fr.jalon.labelling.reference;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * A version of a reference in a list.
 *
 * @param kinds parted by commas
 * @param nodes how many it has
 * @param criteria how many of them are assessable
 * @param previousId the version it was drafted from, or null
 * @param publishedAt UTC; null for a draft
 * @param rowVersion to be given back when its state is changed
 */
public record ReferenceLine(
        long id,
        String code,
        String version,
        String title,
        String kinds,
        ReferenceState state,
        boolean illustrative,
        int nodes,
        int criteria,
        Long previousId,
        LocalDateTime publishedAt,
        int rowVersion) {

    public boolean draft() {
        return state == ReferenceState.DRAFT;
    }

    public boolean published() {
        return state == ReferenceState.PUBLISHED;
    }

    /** The kinds of structure it is for. */
    public List<String> kindList() {
        return Arrays.asList(kinds.split(","));
    }
}
