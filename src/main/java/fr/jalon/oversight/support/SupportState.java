package fr.jalon.oversight.support;

/** Whose turn it is. */
public enum SupportState {
    /** The association has something to answer. */
    ASKED,
    /** The association answered last. */
    ANSWERED,
    /** The mission has what it needs; its next message opens it again. */
    CLOSED;

    /** Style of its badge. */
    public String tone() {
        return switch (this) {
            case ASKED -> "attention";
            case ANSWERED -> "accent";
            case CLOSED -> "good";
        };
    }

    /** Icon of its badge. */
    public String icon() {
        return switch (this) {
            case ASKED -> "clock";
            case ANSWERED -> "comment";
            case CLOSED -> "check";
        };
    }
}
