package fr.jalon.labelling.reference;

/** The levels of a reference's tree, from the root: axes hold criteria, criteria hold requirements. */
public enum NodeKind {
    AXIS,
    CRITERION,
    REQUIREMENT;

    /** What a node of this kind holds, or null for a leaf. */
    NodeKind below() {
        return this == REQUIREMENT ? null : values()[ordinal() + 1];
    }
}
