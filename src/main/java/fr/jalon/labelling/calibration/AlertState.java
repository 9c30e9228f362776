package fr.jalon.labelling.calibration;

/** Where an alert of calibration stands. */
public enum AlertState {
    OPEN,
    /** The label office looks into it. */
    SEEN,
    /** The label office said what was done. It opens again only on new scores, as another alert. */
    CLOSED
}
