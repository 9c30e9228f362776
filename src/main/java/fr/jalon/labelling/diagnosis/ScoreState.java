package fr.jalon.labelling.diagnosis;

/** Where a criterion is on its way to the signature. */
public enum ScoreState {
    /** Nothing is written yet. */
    TO_DO("none", "circle"),
    /** Somebody writes. */
    DRAFTED("accent", "pencil"),
    /** Its contributor holds it for finished: the quality lead's turn. */
    PROPOSED("attention", "send"),
    /** The quality lead agrees. A change of what is said makes it a draft again. */
    VALIDATED("good", "check-circle");

    private final String tone;
    private final String icon;

    ScoreState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** The tone of its badge and of its mark. */
    public String tone() {
        return tone;
    }

    /** The icon beside its name. */
    public String icon() {
        return icon;
    }
}
