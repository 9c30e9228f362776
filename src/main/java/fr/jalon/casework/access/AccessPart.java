package fr.jalon.casework.access;

/** The parts of what is handed to a person, in their order. */
public enum AccessPart {
    IDENTITY("identity", Layout.ONE),
    PROFILE("profile", Layout.TABLE),
    SITUATIONS("situations", Layout.EACH),
    ACTS("acts", Layout.EACH),
    APPOINTMENTS("appointments", Layout.EACH),
    OFFERS("offers", Layout.EACH),
    DIAGNOSES("diagnoses", Layout.EACH),
    CONTRACTS("contracts", Layout.EACH),
    DOCUMENTS("documents", Layout.EACH),
    MESSAGES("messages", Layout.TABLE),
    ARRIVALS("arrivals", Layout.EACH),
    SAMPLES("samples", Layout.EACH),
    ORIGIN("origin", Layout.ONE),
    HISTORY("history", Layout.TABLE),
    JOURNAL("journal", Layout.TABLE);

    /** How a part is laid out on paper. */
    enum Layout {
        /** One thing: its facts. */
        ONE,
        /** Several: each with a heading, made of its first two facts, then the others. */
        EACH,
        /** Several with the same short facts. */
        TABLE
    }

    private final String key;
    private final Layout layout;

    AccessPart(String key, Layout layout) {
        this.key = key;
        this.layout = layout;
    }

    /** Its name in JSON, and after {@code access.part.} the key of its title. */
    public String key() {
        return key;
    }

    Layout layout() {
        return layout;
    }
}
