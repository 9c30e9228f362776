package fr.jalon.labelling.commission;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.LabellingRules;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;

/** The label office plans a session, makes its agenda and sends it; from then on the members read the files. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class PlanSession {

    private static final int LONGEST = 200;

    private final Sessions sessions;
    private final Agenda agenda;
    private final Candidates candidates;
    private final Attendance attendance;
    private final LabellingRules rules;
    private final SessionTrail trail;

    @Inject
    PlanSession(
            Sessions sessions,
            Agenda agenda,
            Candidates candidates,
            Attendance attendance,
            LabellingRules rules,
            SessionTrail trail) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.candidates = candidates;
        this.attendance = attendance;
        this.rules = rules;
        this.trail = trail;
    }

    PlanSession() {
        this(null, null, null, null, null, null);
    }

    /** Plans a session. */
    public long plan(LocalDate day, LocalTime hour, String place) {
        check(day, hour, place);
        long id = sessions.add(day, hour, place.strip());
        trail.record(Journal.Action.CREATE, id, SessionState.PLANNED.name());
        return id;
    }

    /** Moves it, while its agenda is not sent. */
    public void move(long id, int version, LocalDate day, LocalTime hour, String place) {
        check(day, hour, place);
        CommissionSession session = planned(id, version);
        sessions.change(session, "held_on = ?, begins_at = ?, place = ?", day, hour, place.strip());
        trail.record(Journal.Action.UPDATE, id, null);
    }

    private void check(LocalDate day, LocalTime hour, String place) {
        NationalDay national = trail.day();
        if (day == null || day.isBefore(national.today())) {
            throw Refused.field("heldOn", "commission.refused.day");
        }
        if (hour == null) {
            throw Refused.field("beginsAt", "commission.refused.hour");
        }
        if (place == null || place.isBlank() || place.length() > LONGEST) {
            throw Refused.field("place", "commission.refused.place", LONGEST);
        }
    }

    /** Puts an audit, or an admissible appeal, on the agenda. */
    public void add(long id, int version, Candidate.Key key) {
        CommissionSession session = planned(id, version);
        Candidate candidate = candidates.find(key).orElseThrow(() -> Refused.conflict("commission.refused.notWaiting"));
        agenda.add(id, candidate.auditId(), candidate.appealId(), candidate.structureCode(), session.items() + 1);
        sessions.change(session, "place = place");
        trail.record(Journal.Action.UPDATE, id, "ADDED " + candidate.textId());
    }

    /** Takes an item off again. */
    public void remove(long id, int version, long item) {
        CommissionSession session = planned(id, version);
        if (agenda.require(item).sessionId() != id) {
            throw Refused.notFound();
        }
        agenda.remove(item);
        sessions.change(session, "place = place");
        trail.record(Journal.Action.UPDATE, id, "REMOVED");
    }

    /** Sends the agenda: it stays as it is, the quorum is that of today's rule, recusals that nobody has to declare are made. */
    public void convene(long id, int version) {
        CommissionSession session = sessions.require(id, version);
        if (session.items() == 0) {
            throw Refused.conflict("commission.refused.emptyAgenda");
        }
        sessions.become(
                session,
                SessionState.CONVENED,
                "quorum_percent = ?, convened_at = ?",
                rules.rule("QUORUM_PERCENT", trail.day().today()).getAmount(),
                trail.day().instant());
        attendance.settleRecusals(id);
        trail.record(Journal.Action.UPDATE, id, SessionState.CONVENED.name());
    }

    /** Calls it off before it is opened; what was on its agenda waits again. */
    public void cancel(long id, int version) {
        CommissionSession session = sessions.require(id, version);
        sessions.become(session, SessionState.CANCELLED, "");
        agenda.release(id);
        trail.record(Journal.Action.UPDATE, id, SessionState.CANCELLED.name());
    }

    private CommissionSession planned(long id, int version) {
        CommissionSession session = sessions.require(id, version);
        if (session.state() != SessionState.PLANNED) {
            throw Refused.conflict("commission.refused.agendaSent");
        }
        return session;
    }
}
