package fr.jalon.labelling.calibration;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The label office looks into alerts of calibration, and closes them with what was done. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class FollowCalibrationAlerts {

    private final CalibrationAlerts alerts;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    FollowCalibrationAlerts(CalibrationAlerts alerts, NationalDay day, Actor actor, Journal journal) {
        this.alerts = alerts;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    FollowCalibrationAlerts() {
        this(null, null, null, null);
    }

    /** How many there are that are closed, or that are not. */
    public int count(boolean closed) {
        return alerts.count(closed);
    }

    /** A page of them, the latest first. */
    public List<CalibrationAlert> page(boolean closed, int first, int size) {
        return alerts.page(closed, first, size);
    }

    /** One of them. */
    public CalibrationAlert find(long id) {
        return alerts.require(id);
    }

    /** Says that the office looks into it. */
    public CalibrationAlert see(long id, int version) {
        CalibrationAlert alert = required(id, version);
        alert.see(actor.name(), day.today());
        journal.record(Journal.Action.UPDATE, CalibrationAlert.class, id, AlertState.SEEN.name());
        return alert;
    }

    /** Closes it. */
    public CalibrationAlert close(long id, int version, String note) {
        CalibrationAlert alert = required(id, version);
        alert.close(EvaluationText.text("note", note), actor.name(), day.today());
        journal.record(Journal.Action.UPDATE, CalibrationAlert.class, id, AlertState.CLOSED.name());
        return alert;
    }

    private CalibrationAlert required(long id, int version) {
        CalibrationAlert alert = alerts.require(id);
        alert.requireVersion(version);
        return alert;
    }
}
