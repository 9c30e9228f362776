package fr.jalon.oversight.national;

/** What lies between two stages, in days. */
public enum Step {
    /** From opening the diagnosis to signing it. */
    DIAGNOSIS,
    /** From signing the diagnosis to asking for the audit. */
    REQUEST,
    /** From asking to being found admissible. */
    ADMISSION,
    /** From being admissible to the first day of the visit. */
    PLANNING,
    /** From the last day of the visit to the signed report. */
    REPORT,
    /** From the signed report to the commission's decision. */
    DECISION,
    /** From signing the diagnosis to the decision. */
    WHOLE
}
