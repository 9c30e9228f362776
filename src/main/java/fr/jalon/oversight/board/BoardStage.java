package fr.jalon.oversight.board;

/** How far a mission is on its way to the label. */
public enum BoardStage {
    /** No diagnosis yet. */
    NOTHING,
    /** It scores itself. */
    DIAGNOSIS,
    /** Its diagnosis is signed and waits for an audit. */
    SIGNED,
    /** An audit is under way. */
    AUDIT,
    /** Its audit is closed and it holds no label: the commission decides, or decided otherwise. */
    COMMISSION,
    /** It holds a label today. */
    LABELLED;

    /** Style of its badge: the tones of the visual guide. */
    public String tone() {
        return switch (this) {
            case NOTHING -> "neutral";
            case DIAGNOSIS, SIGNED, AUDIT, COMMISSION -> "accent";
            case LABELLED -> "good";
        };
    }

    /** Icon of its badge. */
    public String icon() {
        return switch (this) {
            case NOTHING -> "circle";
            case DIAGNOSIS -> "pencil";
            case SIGNED -> "pen-to-square";
            case AUDIT -> "search";
            case COMMISSION -> "hourglass";
            case LABELLED -> "verified";
        };
    }
}
