package fr.jalon.labelling.commission;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A member declares an interest in an item, and from then on neither debates nor votes on it. */
@UseCase(allowed = Role.COMMISSION_MEMBER)
@ApplicationScoped
public class DeclareInterest {

    private final Sessions sessions;
    private final Agenda agenda;
    private final Attendance attendance;
    private final ItemRights rights;
    private final VoteBox box;
    private final SessionTrail trail;

    @Inject
    DeclareInterest(
            Sessions sessions,
            Agenda agenda,
            Attendance attendance,
            ItemRights rights,
            VoteBox box,
            SessionTrail trail) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.attendance = attendance;
        this.rights = rights;
        this.box = box;
        this.trail = trail;
    }

    DeclareInterest() {
        this(null, null, null, null, null, null);
    }

    /** Declares it. It is not taken back. */
    public void declare(long item, String reason) {
        AgendaItem read = agenda.require(item);
        CommissionSession session = sessions.require(read.sessionId());
        CommissionMember seat = rights.requireSeat(session);
        boolean under = session.state() == SessionState.CONVENED || session.state() == SessionState.OPEN;
        if (!under || read.state().isSettled()) {
            throw Refused.conflict("commission.refused.itemState");
        }
        if (rights.isRecused(read)) {
            throw Refused.conflict("commission.refused.recusedAlready");
        }
        if (box.hasVoted(item, seat.id())) {
            throw Refused.conflict("commission.refused.hasVoted");
        }
        attendance.recuse(item, seat.id(), HoldSession.reasoned(reason));
        trail.recordItem(Journal.Action.UPDATE, item, "RECUSED");
    }
}
