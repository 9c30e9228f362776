package fr.jalon.casework.timeline;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;

/** The parts of a file's story, each a filter of the timeline. */
public enum TimelineKind {
    ACT("comments"),
    APPOINTMENT("calendar"),
    SITUATION("briefcase"),
    DIAGNOSIS("compass", Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    PROGRAMME("flag", Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    OFFER("directions", Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    DOCUMENT("paperclip"),
    MESSAGE("envelope"),
    CHANGE("pencil"),
    TRANSFER("arrow-right-arrow-left");

    private final String icon;
    private final Role[] readers;

    TimelineKind(String icon, Role... readers) {
        this.icon = icon;
        this.readers = readers;
    }

    /** Whether this reader has anything to see of it; each source decides what. */
    public boolean isFor(Actor reader) {
        return readers.length == 0 || reader.has(readers);
    }

    /** Its icon in pages. */
    public String getIcon() {
        return icon;
    }
}
