package fr.jalon.labelling.migration;

/** What happens to a criterion from a version to the next. */
public enum ChangeKind {
    KEPT,
    SPLIT,
    MERGED,
    DROPPED,
    NEW
}
