package fr.jalon.labelling.commission;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.labelling.audit.FindingKind;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads an audit for the commission, from the published views of the current workspace: three statements. Findings are what
 * they are once their auditors answered the replies; one that was withdrawn is none.
 */
@ApplicationScoped
class AuditPapers {

    private static final String AUDIT = "SELECT a.id, a.kind, a.closed_on, a.conclusion, d.reference_id,"
            + " EXISTS (SELECT 1 FROM report_signature s WHERE s.audit_id = a.id) FROM audit a"
            + " JOIN shared_self_diagnosis d ON d.id = a.self_diagnosis_id WHERE a.id = ?";

    private static final String PAIR = "SELECT name, organisation FROM audit_auditor WHERE audit_id = ? ORDER BY kind";

    private static final String FINDINGS = "SELECT f.kind, f.criterion, COALESCE(n.title, f.criterion), f.text, f.reply"
            + " FROM lasting_finding f LEFT JOIN reference_node n ON n.reference_id = ? AND n.code = f.criterion"
            + " WHERE f.audit_id = ? ORDER BY FIELD(f.kind, 'MAJOR', 'MINOR', 'IMPROVEMENT', 'STRENGTH'), f.id";

    private final EntityManager entities;

    @Inject
    AuditPapers(EntityManager entities) {
        this.entities = entities;
    }

    AuditPapers() {
        this(null);
    }

    /** The paper of an audit; empty where the reader's workspace does not show it, or no longer. */
    Optional<AuditPaper> of(long audit) {
        Tables tables = Tables.of(entities);
        return tables.one(
                AUDIT,
                row -> new AuditPaper(
                        row.getLong(1),
                        AuditKind.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        tables.list(PAIR, one -> one.getString(1) + ", " + one.getString(2), audit),
                        row.getLong(5),
                        row.getBoolean(6),
                        findings(tables, row.getLong(5), audit)),
                audit);
    }

    private static List<AuditPaper.Line> findings(Tables tables, long reference, long audit) {
        return tables.list(
                FINDINGS,
                row -> new AuditPaper.Line(
                        FindingKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                reference,
                audit);
    }
}
