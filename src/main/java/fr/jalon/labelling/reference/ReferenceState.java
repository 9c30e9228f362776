package fr.jalon.labelling.reference;

/** A reference is drafted, then published and never changed again, then withdrawn: nobody begins with it any more. */
public enum ReferenceState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
