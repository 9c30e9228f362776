package fr.jalon.labelling.evidence;

/** Where an alert on a frozen indicator stands. */
public enum AlertState {
    OPEN,
    /** Somebody has said why that is as it is. */
    ACKNOWLEDGED,
    /** The figures agree again. */
    ENDED
}
