package fr.jalon.oversight.national;

/** How far a structure is in its label cycle: each stage is past the one before. */
public enum FunnelStage {
    /** No diagnosis in this cycle. */
    NOTHING,
    DIAGNOSIS,
    SIGNED,
    REQUESTED,
    ADMITTED,
    /** Pair and day are known. */
    PLANNED,
    VISITED,
    /** The structure may reply to the findings. */
    REPLY,
    /** The auditors write or have signed their report. */
    REPORT,
    DECIDED,
    LABELLED
}
