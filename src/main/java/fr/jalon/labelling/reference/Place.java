package fr.jalon.labelling.reference;

/**
 * Where a node stands in a draft.
 *
 * @param parentId what is above it; null for a root
 * @param index how many stand before it there, itself apart; null: all of them
 */
public record Place(Long parentId, Integer index) {

    /** Last below a node. */
    public static Place below(long parentId) {
        return new Place(parentId, null);
    }
}
