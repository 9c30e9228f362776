package fr.jalon.labelling.reply;

/** What becomes of a finding once its auditors have read the reply to it. */
public enum AnswerOutcome {
    MAINTAINED,
    /** It is of another kind from now on. */
    REVISED,
    WITHDRAWN
}
