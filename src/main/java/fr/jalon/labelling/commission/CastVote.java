package fr.jalon.labelling.commission;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A member votes on an item, once, while its vote is open: there, and not recused. What is refused is journaled; of what is
 * voted the journal says that it was.
 */
@UseCase(allowed = Role.COMMISSION_MEMBER)
@ApplicationScoped
public class CastVote {

    private final Sessions sessions;
    private final Agenda agenda;
    private final ItemRights rights;
    private final VoteBox box;
    private final SessionTrail trail;

    @Inject
    CastVote(Sessions sessions, Agenda agenda, ItemRights rights, VoteBox box, SessionTrail trail) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.rights = rights;
        this.box = box;
        this.trail = trail;
    }

    CastVote() {
        this(null, null, null, null, null);
    }

    /** Votes. */
    public void vote(long item, VoteChoice choice) {
        AgendaItem read = agenda.require(item);
        if (choice == null) {
            throw Refused.field("choice", "commission.refused.noChoice");
        }
        CommissionMember seat = rights.requireSeat(sessions.require(read.sessionId()));
        if (rights.isRecused(read)) {
            throw refused(item, "commission.refused.recused");
        }
        if (!rights.entitled(read).contains(seat.id())) {
            throw refused(item, "commission.refused.absent");
        }
        if (agenda.locked(item) != ItemState.VOTING) {
            throw refused(item, "commission.refused.noVote");
        }
        if (box.hasVoted(item, seat.id())) {
            throw refused(item, "commission.refused.twice");
        }
        box.put(item, read.secret(), seat.id(), choice);
        trail.recordItem(Journal.Action.CREATE, item, "VOTE");
    }

    private Refused refused(long item, String rule) {
        return trail.refused(item, Refused.conflict(rule));
    }
}
