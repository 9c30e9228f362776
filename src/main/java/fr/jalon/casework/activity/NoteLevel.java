package fr.jalon.casework.activity;

import fr.jalon.identity.Role;

/** Who may read a note, by its level. */
public enum NoteLevel {
    /** Whoever opens files in the mission, the reception included. */
    SHARED(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION),
    /** Those who accompany, and who answers for them. */
    TEAM(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    /**
     * Its author, and nobody else of the mission, whatever their role; save whoever answers the young person who asks for
     * all that is kept of them, as every note is.
     */
    PRIVATE;

    private final Role[] readers;

    NoteLevel(Role... readers) {
        this.readers = readers;
    }

    /** The roles of which a reader must hold one; none for a private note, which its author reads. */
    Role[] readers() {
        return readers.clone();
    }
}
