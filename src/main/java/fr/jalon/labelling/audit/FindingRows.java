package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Writes findings through the views that take them only while the structure is examined. Called inside use cases. */
@ApplicationScoped
class FindingRows {

    private static final String COLUMNS =
            "id, audit_id, structure_code, kind, criterion, text, author_id, author_name, recorded_at, version";
    private static final String CORRECT = "UPDATE finding_entry SET kind = ?, text = ?, corrected_at = ?,"
            + " version = version + 1 WHERE id = ? AND version = ? AND withdrawn_at IS NULL";
    private static final String WITHDRAW = "UPDATE finding_entry SET withdrawn_at = ?, withdrawal = ?,"
            + " version = version + 1 WHERE id = ? AND version = ? AND withdrawn_at IS NULL";

    private final EntityManager entities;

    @Inject
    FindingRows(EntityManager entities) {
        this.entities = entities;
    }

    FindingRows() {
        this(null);
    }

    /** Records one, with the evidence that it rests on, by identifier and title. */
    Finding insert(Audit audit, FindingText finding, Map<Long, String> evidence, Signature by) {
        long id = Ids.next();
        Tables tables = Tables.of(entities);
        tables.insert("finding_entry", COLUMNS, List.<Object[]>of(new Object[] {
            id,
            audit.getId(),
            audit.getStructureCode(),
            finding.kind().name(),
            finding.node(),
            finding.text(),
            by.accountId(),
            by.name(),
            by.at(),
            0
        }));
        tables.insert(
                "finding_evidence_entry",
                "id, finding_id, audit_id, structure_code, evidence_id, title",
                evidence.entrySet().stream()
                        .map(piece -> new Object[] {
                            Ids.next(), id, audit.getId(), audit.getStructureCode(), piece.getKey(), piece.getValue()
                        })
                        .toList());
        return entities.find(Finding.class, id);
    }

    void correct(long id, int version, FindingText finding, Signature by) {
        once(Tables.of(entities).update(CORRECT, finding.kind().name(), finding.text(), by.at(), id, version));
    }

    void withdraw(long id, int version, String reason, Signature by) {
        once(Tables.of(entities).update(WITHDRAW, by.at(), reason, id, version));
    }

    private static void once(int changed) {
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }
}
