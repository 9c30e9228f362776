package fr.jalon.labelling.visit;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.Signature;
import fr.jalon.shared.Ids;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.List;

/** Reads and writes plans of visits, two statements for each. Called inside use cases. */
@ApplicationScoped
public class VisitPlans {

    private static final String PLAN =
            "SELECT state, note, sent_by_name, sent_at, comment, answered_by_name, answered_at,"
                    + " version FROM visit_plan WHERE audit_id = ?1";
    private static final String SLOTS = "SELECT held_on, CAST(begins AS CHAR), CAST(ends AS CHAR), node_code, subject,"
            + " people, place FROM visit_slot WHERE audit_id = ?1 ORDER BY held_on, begins, id";
    private static final String SLOT =
            "id, audit_id, structure_code, held_on, begins, ends, node_code, subject, people, place";

    private final EntityManager entities;

    @Inject
    VisitPlans(EntityManager entities) {
        this.entities = entities;
    }

    VisitPlans() {
        this(null);
    }

    /** The plan of an audit; one with nothing in it where this workspace sees none. */
    public VisitPlan of(long auditId) {
        List<VisitSlot> slots = Rows.of(
                entities.createNativeQuery(SLOTS).setParameter(1, auditId),
                row -> new VisitSlot(
                        row.day(),
                        LocalTime.parse(row.text()),
                        LocalTime.parse(row.text()),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text()));
        return Rows.of(
                        entities.createNativeQuery(PLAN).setParameter(1, auditId),
                        row -> new VisitPlan(
                                row.constant(PlanState.class),
                                row.text(),
                                row.text(),
                                row.moment(),
                                row.text(),
                                row.text(),
                                row.moment(),
                                row.count(),
                                slots))
                .stream()
                .findFirst()
                .orElseGet(VisitPlan::none);
    }

    /** Writes note and slots anew, as a draft. */
    void write(Audit audit, int version, String note, List<VisitSlot> slots) {
        Tables tables = Tables.of(entities);
        if (version == 0) {
            tables.insert(
                    "visit_plan_entry",
                    "audit_id, structure_code, state, note, version",
                    List.<Object[]>of(
                            new Object[] {audit.getId(), audit.getStructureCode(), PlanState.DRAFT.name(), note, 1}));
        } else {
            once(tables.update(
                    "UPDATE visit_plan_entry SET state = 'DRAFT', note = ?, version = version + 1"
                            + " WHERE audit_id = ? AND version = ?",
                    note,
                    audit.getId(),
                    version));
        }
        tables.update("DELETE FROM visit_slot_entry WHERE audit_id = ?", audit.getId());
        tables.insert(
                "visit_slot_entry",
                SLOT,
                slots.stream()
                        .map(slot -> new Object[] {
                            Ids.next(),
                            audit.getId(),
                            audit.getStructureCode(),
                            slot.day(),
                            slot.begins(),
                            slot.ends(),
                            slot.nodeCode(),
                            slot.subject(),
                            slot.people(),
                            slot.place()
                        })
                        .toList());
    }

    void send(long auditId, int version, Signature by) {
        once(Tables.of(entities)
                .update(
                        "UPDATE visit_plan_entry SET state = 'SENT', sent_by_name = ?, sent_at = ?, version = version + 1"
                                + " WHERE audit_id = ? AND version = ?",
                        by.name(),
                        by.at(),
                        auditId,
                        version));
    }

    /** What the structure says of it. */
    void answer(long auditId, int version, PlanState state, String comment, Signature by) {
        once(Tables.of(entities)
                .update(
                        "UPDATE visit_plan SET state = ?, comment = ?, answered_by_name = ?, answered_at = ?,"
                                + " version = version + 1 WHERE audit_id = ? AND version = ?",
                        state.name(),
                        comment,
                        by.name(),
                        by.at(),
                        auditId,
                        version));
    }

    private static void once(int changed) {
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }
}
