package fr.jalon.casework.document;

/** How a document stands on a day. */
public enum DocumentState {
    VALID("good", "check-circle"),
    EXPIRING("attention", "clock"),
    EXPIRED("bad", "times-circle"),
    REPLACED("neutral", "history"),
    WITHDRAWN("neutral", "ban");

    private final String tone;
    private final String icon;

    DocumentState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public String getTone() {
        return tone;
    }

    public String getIcon() {
        return icon;
    }
}
