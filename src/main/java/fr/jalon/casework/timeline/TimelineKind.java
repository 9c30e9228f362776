package fr.jalon.casework.timeline;

/** The parts of a file's story, each a filter of the timeline. */
public enum TimelineKind {
    ACT("comments"),
    APPOINTMENT("calendar"),
    SITUATION("briefcase"),
    DIAGNOSIS("compass"),
    PROGRAMME("flag"),
    OFFER("directions"),
    DOCUMENT("paperclip"),
    MESSAGE("envelope"),
    CHANGE("pencil");

    private final String icon;

    TimelineKind(String icon) {
        this.icon = icon;
    }

    /** Its icon in pages. */
    public String getIcon() {
        return icon;
    }
}
