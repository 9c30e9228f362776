package fr.jalon.labelling.commission;

import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and writes decisions, and the notices by which structures learn of them. Called by use cases. */
@ApplicationScoped
class Decisions {

    private final EntityManager entities;

    @Inject
    Decisions(EntityManager entities) {
        this.entities = entities;
    }

    Decisions() {
        this(null);
    }

    CommissionDecision require(long id) {
        return Optional.ofNullable(entities.find(CommissionDecision.class, id)).orElseThrow(Refused::notFound);
    }

    /** Those on an audit that this workspace sees, the first first. */
    List<CommissionDecision> onAudit(long auditId) {
        return entities.createQuery(
                        "select d from CommissionDecision d where d.auditId = :audit order by d.turn",
                        CommissionDecision.class)
                .setParameter("audit", auditId)
                .getResultList();
    }

    /** That on an item, if it was taken. */
    Optional<CommissionDecision> onItem(long item) {
        return entities.createQuery(
                        "select d from CommissionDecision d where d.itemId = :item", CommissionDecision.class)
                .setParameter("item", item)
                .getResultStream()
                .findFirst();
    }

    /** Those on the items of a session. */
    List<CommissionDecision> ofSession(List<AgendaItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select d from CommissionDecision d where d.itemId in :items", CommissionDecision.class)
                .setParameter("items", items.stream().map(AgendaItem::id).toList())
                .getResultList();
    }

    /** Those of the current workspace, the latest first. */
    List<CommissionDecision> all() {
        return entities.createQuery(
                        "select d from CommissionDecision d order by d.decidedOn desc, d.id desc",
                        CommissionDecision.class)
                .getResultList();
    }

    void add(CommissionDecision decision) {
        entities.persist(decision);
        entities.flush(); // its conditions refer to it
    }

    /** The notices of the current workspace, by decision. */
    Map<Long, Notice> notices() {
        Map<Long, Notice> notices = new HashMap<>();
        Tables.of(entities)
                .list(
                        "SELECT decision_id, notified_on, notified_by_name, appeal_until, file_hash, file_size"
                                + " FROM decision_notice",
                        row -> new Notice(
                                row.getLong(1),
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getString(5),
                                row.getLong(6)))
                .forEach(one -> notices.put(one.decisionId(), one));
        return notices;
    }

    /** The notice of a decision, if there is one. */
    Optional<Notice> notice(long decision) {
        return Tables.of(entities)
                .one(
                        "SELECT decision_id, notified_on, notified_by_name, appeal_until, file_hash, file_size"
                                + " FROM decision_notice WHERE decision_id = ?",
                        row -> new Notice(
                                row.getLong(1),
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getString(5),
                                row.getLong(6)),
                        decision);
    }

    void notify(CommissionDecision decision, Notice notice) {
        Tables.of(entities)
                .insert(
                        "decision_notice",
                        "decision_id, structure_code, notified_on, notified_by_name, appeal_until, file_hash, file_size",
                        List.<Object[]>of(new Object[] {
                            decision.getId(),
                            decision.getStructureCode(),
                            notice.notifiedOn(),
                            notice.notifiedByName(),
                            notice.appealUntil(),
                            notice.fileHash(),
                            notice.fileSize()
                        }));
    }
}
