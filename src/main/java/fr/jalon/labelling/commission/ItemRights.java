package fr.jalon.labelling.commission;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may debate and vote on an item: the members who are there and not recused on it. Called by use cases. */
@ApplicationScoped
class ItemRights {

    private final Sessions sessions;
    private final Members members;
    private final Attendance attendance;
    private final SessionTrail trail;

    @Inject
    ItemRights(Sessions sessions, Members members, Attendance attendance, SessionTrail trail) {
        this.sessions = sessions;
        this.members = members;
        this.attendance = attendance;
        this.trail = trail;
    }

    ItemRights() {
        this(null, null, null, null);
    }

    /** Recusals on an item. */
    List<Recusal> recusals(AgendaItem item) {
        return attendance.recusals(item.sessionId()).stream()
                .filter(one -> one.itemId() == item.id())
                .toList();
    }

    /** Who may vote on it, by member. */
    Set<Long> entitled(AgendaItem item) {
        Set<Long> entitled = new HashSet<>(attendance.present(item.sessionId()));
        recusals(item).forEach(one -> entitled.remove(one.memberId()));
        return entitled;
    }

    /** What it takes to debate and vote in its session; empty while its agenda is not sent. */
    Optional<Quorum> quorum(CommissionSession session) {
        return Optional.ofNullable(session.quorumPercent())
                .map(percent ->
                        new Quorum(percent, members.inTerm(session.heldOn()).size()));
    }

    /** How many may vote on it; refused, and journaled, where they are not enough. */
    int requireQuorum(AgendaItem item) {
        Quorum quorum = quorum(sessions.require(item.sessionId())).orElseThrow();
        int entitled = entitled(item).size();
        if (!quorum.isReachedBy(entitled)) {
            throw trail.refused(item.id(), Refused.conflict("commission.refused.noQuorum", entitled, quorum.needed()));
        }
        return entitled;
    }

    /** The seat of whoever is acting, on the day of a session. */
    CommissionMember requireSeat(CommissionSession session) {
        return members.of(trail.actor().accountId(), session.heldOn())
                .orElseThrow(() -> new Refused(Refused.Kind.FORBIDDEN, null, "commission.refused.noSeat"));
    }

    /** Whether whoever is acting is recused on an item. */
    boolean isRecused(AgendaItem item) {
        long account = trail.actor().accountId();
        Set<Long> own = new HashSet<>();
        members.all().stream().filter(member -> member.accountId() == account).forEach(member -> own.add(member.id()));
        return recusals(item).stream().anyMatch(one -> own.contains(one.memberId()));
    }
}
