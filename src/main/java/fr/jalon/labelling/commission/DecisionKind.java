package fr.jalon.labelling.commission;

/** What the commission may decide. */
public enum DecisionKind {
    LABEL("good", "verified"),
    LABEL_WITH_CONDITIONS("good", "verified"),
    DEFERRAL("attention", "clock"),
    REFUSAL("bad", "times-circle");

    private final String tone;
    private final String icon;

    DecisionKind(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Whether a label follows. */
    public boolean awards() {
        return this == LABEL || this == LABEL_WITH_CONDITIONS;
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
