package fr.jalon.labelling.audit;

/** What the auditors found: a strength, a way to improve, a minor or a major departure from the reference. */
public enum FindingKind {
    STRENGTH,
    IMPROVEMENT,
    MINOR,
    MAJOR;

    /** Whether the audit waits for the structure's reply to it until the deadline. */
    public boolean expectsReply() {
        return this != STRENGTH;
    }
}
