package fr.jalon.casework.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What can be chosen where an act or an offer is described. */
@Named
@ApplicationScoped
public class ActChoices {

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
