package fr.jalon.labelling.evidence;

/** What a piece of evidence is made of. */
public enum EvidenceKind {
    /** An uploaded file. */
    FILE("paperclip"),
    /** A written statement. */
    NOTE("comment"),
    /** The address of a page elsewhere. */
    LINK("link"),
    /** A number computed from the case files, frozen. */
    INDICATOR("chart-bar"),
    /** Case files drawn by chance, shown pseudonymised until a date. */
    SAMPLE("clone");

    private final String icon;

    EvidenceKind(String icon) {
        this.icon = icon;
    }

    public String getIcon() {
        return icon;
    }

    /** Whether a new version may follow: what was counted or drawn once stays as it was. */
    public boolean isVersioned() {
        return this == FILE || this == NOTE || this == LINK;
    }
}
