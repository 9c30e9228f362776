package fr.jalon.labelling.evidence;

/** Where a piece of evidence stands with those who answer for quality. */
public enum Review {
    PROPOSED("accent", "hourglass"),
    ACCEPTED("good", "check"),
    /** To be done again, for a reason given. */
    REDO("attention", "replay"),
    /** Taken back. What a signed diagnosis holds of it stays there. */
    WITHDRAWN("neutral", "ban");

    private final String tone;
    private final String icon;

    Review(String tone, String icon) {
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
