package fr.jalon.labelling.webhook;

/** Why an endpoint is paused. */
public enum PauseCause {
    /** Somebody wanted it. */
    PERSON,
    /** It answered 410: it wants no more. */
    GONE,
    /** It took nothing for three days. */
    FAILING
}
