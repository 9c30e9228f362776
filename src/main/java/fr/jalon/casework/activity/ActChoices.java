package fr.jalon.casework.activity;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What can be chosen where an act or an offer is described. */
@Named
@ApplicationScoped
public class ActChoices {

    private final Actor actor;

    @Inject
    ActChoices(Actor actor) {
        this.actor = actor;
    }

    ActChoices() {
        this(null);
    }

    /** Whether the reader records acts of all kinds. */
    public boolean isRecording() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public Attendance[] getAttendances() {
        return Attendance.values();
    }

    public ActResult[] getResults() {
        return ActResult.values();
    }

    public NoteLevel[] getLevels() {
        return NoteLevel.values();
    }

    public OfferState[] getStates() {
        return OfferState.values();
    }
}
