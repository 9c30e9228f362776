package fr.jalon.labelling.commission;

import fr.jalon.labelling.label.LabelCondition;
import fr.jalon.labelling.label.LabelConditions;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Puts together what the reader may see of an item. Called by use cases. */
@ApplicationScoped
class ItemFiles {

    private final ItemRights rights;
    private final Attendance attendance;
    private final VoteBox box;
    private final DecidedItems decided;
    private final ItemPapers papers;
    private final EntityManager entities;

    @Inject
    ItemFiles(
            ItemRights rights,
            Attendance attendance,
            VoteBox box,
            DecidedItems decided,
            ItemPapers papers,
            EntityManager entities) {
        this.rights = rights;
        this.attendance = attendance;
        this.box = box;
        this.decided = decided;
        this.papers = papers;
        this.entities = entities;
    }

    ItemFiles() {
        this(null, null, null, null, null, null);
    }

    Attendance attendance() {
        return attendance;
    }

    ItemRights rights() {
        return rights;
    }

    /** The file as the label office sees it, or as a member does: whoever is recused reads neither file nor debate. */
    ItemFile of(CommissionSession session, AgendaItem item, boolean office) {
        ItemFile.Seat seat = office ? null : seat(session, item);
        boolean recused = seat != null && seat.recused();
        Optional<AuditPaper> paper = recused ? Optional.empty() : papers.audit(item);
        CommissionDecision decision = decided.onItem(item);
        return new ItemFile(
                session,
                item,
                paper,
                paper.map(papers::breaches).orElse(List.of()),
                rights.recusals(item),
                rights.entitled(item).size(),
                rights.quorum(session).orElse(null),
                item.state() == ItemState.VOTING ? box.cast(item.id()) : 0,
                recused ? null : debate(item),
                decision,
                decided.conditions(decision),
                recused ? List.of() : decided.before(item, decision),
                recused ? null : papers.appeal(item),
                seat);
    }

    private ItemFile.Seat seat(CommissionSession session, AgendaItem item) {
        CommissionMember member = rights.requireSeat(session);
        return new ItemFile.Seat(
                member,
                rights.isRecused(item),
                attendance.present(session.id()).contains(member.id()),
                item.state() == ItemState.VOTING && box.hasVoted(item.id(), member.id()));
    }

    private String debate(AgendaItem item) {
        return Tables.of(entities)
                .one("SELECT text FROM item_debate WHERE item_id = ?", row -> row.getString(1), item.id())
                .orElse(null);
    }

    /** Decisions on items, with their conditions. */
    @ApplicationScoped
    static class DecidedItems {

        private final Decisions decisions;
        private final LabelConditions conditions;

        @Inject
        DecidedItems(Decisions decisions, LabelConditions conditions) {
            this.decisions = decisions;
            this.conditions = conditions;
        }

        DecidedItems() {
            this(null, null);
        }

        CommissionDecision onItem(AgendaItem item) {
            return decisions.onItem(item.id()).orElse(null);
        }

        List<LabelCondition> conditions(CommissionDecision decision) {
            return decision == null ? List.of() : conditions.asked(decision.getId());
        }

        List<CommissionDecision> before(AgendaItem item, CommissionDecision decision) {
            return decisions.onAudit(item.auditId()).stream()
                    .filter(one -> decision == null || one.getTurn() < decision.getTurn())
                    .toList();
        }
    }
}
