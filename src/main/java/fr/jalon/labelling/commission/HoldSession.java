package fr.jalon.labelling.commission;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The label office holds a session as its secretary: opens it, writes who is there and who is recused, closes it. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class HoldSession {

    private static final int LONGEST_REASON = 500;

    private final Sessions sessions;
    private final Agenda agenda;
    private final Members members;
    private final Attendance attendance;
    private final VoteBox box;
    private final SessionTrail trail;

    @Inject
    HoldSession(
            Sessions sessions, Agenda agenda, Members members, Attendance attendance, VoteBox box, SessionTrail trail) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.members = members;
        this.attendance = attendance;
        this.box = box;
        this.trail = trail;
    }

    HoldSession() {
        this(null, null, null, null, null, null);
    }

    /** Writes who is there and who sent excuses; refused while a vote is open, for it says who may vote. */
    public void attend(long id, int version, Set<Long> present, Set<Long> excused) {
        CommissionSession session = sessions.require(id, version);
        if (session.state() != SessionState.CONVENED && session.state() != SessionState.OPEN) {
            throw Refused.conflict("commission.refused.sessionState");
        }
        if (agenda.of(id).stream().anyMatch(item -> item.state() == ItemState.VOTING)) {
            throw Refused.conflict("commission.refused.voteOpen");
        }
        Set<Long> sitting = members.inTerm(session.heldOn()).stream()
                .map(CommissionMember::id)
                .collect(Collectors.toSet());
        if (!sitting.containsAll(present) || !sitting.containsAll(excused)) {
            throw Refused.field("present", "commission.refused.notInTerm");
        }
        Set<Long> absent = new HashSet<>(excused);
        absent.removeAll(present);
        attendance.write(id, present, absent);
        sessions.change(session, "place = place");
        trail.record(Journal.Action.UPDATE, id, "PRESENT " + present.size());
    }

    /** Opens it: on its day, with its quorum, presided by a member who is there. */
    public void open(long id, int version, Long president) {
        CommissionSession session = sessions.require(id, version);
        session.state().requireBecomes(SessionState.OPEN);
        if (trail.day().today().isBefore(session.heldOn())) {
            throw Refused.conflict("commission.refused.tooEarly");
        }
        Set<Long> present = attendance.present(id);
        if (president == null || !present.contains(president)) {
            throw Refused.field("president", "commission.refused.noPresident");
        }
        Quorum quorum = quorum(session);
        if (!quorum.isReachedBy(present.size())) {
            throw Refused.conflict("commission.refused.noQuorum", present.size(), quorum.needed());
        }
        sessions.become(
                session,
                SessionState.OPEN,
                "opened_at = ?, president_id = ?",
                trail.day().instant(),
                president);
        attendance.settleRecusals(id);
        trail.record(Journal.Action.UPDATE, id, SessionState.OPEN.name());
    }

    private Quorum quorum(CommissionSession session) {
        return new Quorum(
                session.quorumPercent(), members.inTerm(session.heldOn()).size());
    }

    /** Recuses a member who declares an interest at the table. */
    public void recuse(long item, Long member, String reason) {
        AgendaItem found = agenda.require(item);
        CommissionSession session = sessions.require(found.sessionId());
        if (member == null || members.inTerm(session.heldOn()).stream().noneMatch(one -> one.id() == member)) {
            throw Refused.field("member", "commission.refused.notInTerm");
        }
        requireRecusable(session, found, member);
        attendance.recuse(item, member, reasoned(reason));
        trail.recordItem(Journal.Action.UPDATE, item, "RECUSED");
    }

    private void requireRecusable(CommissionSession session, AgendaItem item, long member) {
        boolean under = session.state() == SessionState.CONVENED || session.state() == SessionState.OPEN;
        if (!under || item.state().isSettled()) {
            throw Refused.conflict("commission.refused.itemState");
        }
        if (box.hasVoted(item.id(), member)) {
            throw Refused.conflict("commission.refused.hasVoted");
        }
        if (attendance.recusals(session.id()).stream()
                .anyMatch(one -> one.itemId() == item.id() && one.memberId() == member)) {
            throw Refused.conflict("commission.refused.recusedAlready");
        }
    }

    static String reasoned(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.field("reason", "commission.refused.interest", LONGEST_REASON);
        }
        return reason.strip();
    }

    /** Leaves an item to another session. */
    public void postpone(long item, int version) {
        AgendaItem read = requireOpen(item, version);
        agenda.become(read, ItemState.POSTPONED, "");
        trail.recordItem(Journal.Action.UPDATE, item, ItemState.POSTPONED.name());
    }

    private AgendaItem requireOpen(long item, int version) {
        AgendaItem read = agenda.require(item, version);
        if (sessions.require(read.sessionId()).state() != SessionState.OPEN) {
            throw Refused.conflict("commission.refused.notOpen");
        }
        return read;
    }

    /** Closes it, once each item is decided or postponed. */
    public void close(long id, int version) {
        CommissionSession session = sessions.require(id, version);
        session.state().requireBecomes(SessionState.CLOSED);
        List<AgendaItem> items = agenda.of(id);
        if (!items.stream().allMatch(item -> item.state().isSettled())) {
            throw Refused.conflict("commission.refused.itemsOpen");
        }
        sessions.become(
                session, SessionState.CLOSED, "closed_at = ?", trail.day().instant());
        trail.record(Journal.Action.UPDATE, id, SessionState.CLOSED.name());
    }
}
