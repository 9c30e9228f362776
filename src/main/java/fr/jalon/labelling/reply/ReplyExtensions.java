package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.Signature;
import fr.jalon.shared.Ids;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Reads and writes longer times to reply. Called inside use cases. */
@ApplicationScoped
public class ReplyExtensions {

    private static final String ALL = "SELECT id, number, reason, asked_by_name, asked_at, due_before, due_after,"
            + " decision, decided_by_name, decided_at, version FROM reply_extension WHERE audit_id = ?1 ORDER BY number";
    private static final String DECIDE = "UPDATE reply_extension_desk SET granted = ?, due_after = ?, decision = ?,"
            + " decided_by_name = ?, decided_at = ?, version = version + 1"
            + " WHERE id = ? AND version = ? AND granted IS NULL";

    private final EntityManager entities;

    @Inject
    ReplyExtensions(EntityManager entities) {
        this.entities = entities;
    }

    ReplyExtensions() {
        this(null);
    }

    /** Those of an audit, as they were asked for. */
    public List<ReplyExtension> of(long auditId) {
        return Rows.of(entities.createNativeQuery(ALL).setParameter(1, auditId), ReplyExtensions::read);
    }

    private static ReplyExtension read(Rows row) {
        return new ReplyExtension(
                row.number(),
                row.count(),
                row.text(),
                row.text(),
                row.moment(),
                row.day(),
                row.day(),
                row.text(),
                row.text(),
                row.moment(),
                row.count());
    }

    /** Whether the label office is still to say. */
    boolean isPending(long auditId) {
        return of(auditId).stream().anyMatch(ReplyExtension::isPending);
    }

    /** Asks, as the next of its audit; two who ask at the same moment are not both right. */
    void ask(Audit audit, int number, String reason, Signature by) {
        Tables.of(entities)
                .insert(
                        "reply_extension_entry",
                        "id, audit_id, structure_code, number, reason, asked_by_name, asked_at, due_before, version",
                        List.<Object[]>of(new Object[] {
                            Ids.next(),
                            audit.getId(),
                            audit.getStructureCode(),
                            number,
                            reason,
                            by.name(),
                            by.at(),
                            audit.getReplyDeadline(),
                            0
                        }));
    }

    /** Decides. @param until last day to reply; null where it is refused */
    void decide(ReplyExtension asked, int version, LocalDate until, String decision, Signature by) {
        int changed = Tables.of(entities)
                .update(DECIDE, until != null, until, decision, by.name(), by.at(), asked.id(), version);
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }
}
