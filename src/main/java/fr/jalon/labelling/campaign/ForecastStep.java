package fr.jalon.labelling.campaign;

/** What has to be done for an audit to go on, one step after the other. */
public enum ForecastStep {
    /** The structure asks for its audit. */
    REQUEST,
    /** The label office finds the request admissible. */
    ADMISSION,
    /** A pair and days are named. */
    PLANNING,
    /** The auditors examine the structure and send their findings. */
    VISIT,
    /** The structure replies, the auditors sign their report. */
    REPORT,
    /** The commission decides. */
    DECISION
}
