package fr.jalon.labelling.commission;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;

/** The label office keeps the notes of the debate on an item, opens the vote on a proposal and counts it. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class HoldVote {

    /** The most characters of the notes of a debate. */
    public static final int LONGEST_DEBATE = 20_000;

    private final Sessions sessions;
    private final Agenda agenda;
    private final ItemRights rights;
    private final VoteBox box;
    private final EntityManager entities;
    private final SessionTrail trail;

    @Inject
    HoldVote(
            Sessions sessions,
            Agenda agenda,
            ItemRights rights,
            VoteBox box,
            EntityManager entities,
            SessionTrail trail) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.rights = rights;
        this.box = box;
        this.entities = entities;
        this.trail = trail;
    }

    HoldVote() {
        this(null, null, null, null, null, null);
    }

    /** Keeps the notes of the debate, in place of those there were. */
    public void note(long item, String text) {
        AgendaItem read = agenda.require(item);
        SessionState state = sessions.require(read.sessionId()).state();
        if (state != SessionState.OPEN && state != SessionState.CLOSED) {
            throw Refused.conflict("commission.refused.notOpen");
        }
        if (text == null || text.isBlank()) {
            throw Refused.field("debate", "commission.refused.noDebate");
        }
        if (text.length() > LONGEST_DEBATE) {
            throw Refused.field("debate", "audit.refused.textTooLong", LONGEST_DEBATE);
        }
        Tables.of(entities)
                .update(
                        "INSERT INTO debate_desk (item_id, text, written_by_name, written_at) VALUES (?, ?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE text = VALUES(text), written_by_name = VALUES(written_by_name),"
                                + " written_at = VALUES(written_at)",
                        item,
                        text.strip(),
                        trail.actor().name(),
                        trail.day().instant());
        trail.recordItem(Journal.Action.UPDATE, item, "DEBATE");
    }

    /** Opens the vote on a proposal; refused, and journaled, where those who may vote are not enough. */
    public void open(long item, int version, DecisionKind proposal, boolean secret) {
        AgendaItem read = requireOpen(item, version);
        if (proposal == null) {
            throw Refused.field("proposal", "decision.refused.noKind");
        }
        read.state().requireBecomes(ItemState.VOTING);
        rights.requireQuorum(read);
        box.empty(item);
        agenda.become(
                read,
                ItemState.VOTING,
                "proposal = ?, secret = ?, entitled = NULL, votes_for = NULL, votes_against = NULL, abstentions = NULL",
                proposal.name(),
                secret);
        trail.recordItem(Journal.Action.UPDATE, item, ItemState.VOTING + " " + proposal);
    }

    /** Closes the vote and counts it. */
    public void close(long item, int version) {
        AgendaItem read = requireOpen(item, version);
        int entitled = rights.requireQuorum(read);
        agenda.become(
                read, ItemState.VOTED, "entitled = ?, votes_for = 0, votes_against = 0, abstentions = 0", entitled);
        Map<VoteChoice, Integer> counts = box.count(item, read.secret());
        Tables.of(entities)
                .update(
                        "UPDATE agenda_desk SET votes_for = ?, votes_against = ?, abstentions = ? WHERE id = ?",
                        counts.get(VoteChoice.FOR),
                        counts.get(VoteChoice.AGAINST),
                        counts.get(VoteChoice.ABSTENTION),
                        item);
        trail.recordItem(Journal.Action.UPDATE, item, ItemState.VOTED.name());
    }

    private AgendaItem requireOpen(long item, int version) {
        AgendaItem read = agenda.require(item, version);
        if (sessions.require(read.sessionId()).state() != SessionState.OPEN) {
            throw trail.refused(item, Refused.conflict("commission.refused.notOpen"));
        }
        return read;
    }
}
