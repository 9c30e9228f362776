package fr.jalon.labelling.report;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.labelling.audit.PairMember;
import fr.jalon.labelling.audit.Signature;
import fr.jalon.shared.Ids;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Versions of reports and their signatures, which are only ever added. Called inside use cases. */
@ApplicationScoped
class ReportRows {

    private static final String VERSIONS =
            "SELECT id, number, conclusion, content_hash, assembled_by_name, assembled_at"
                    + " FROM audit_report WHERE audit_id = ?1 ORDER BY number";
    private static final String SIGNATURES = "SELECT report_id, account_id, kind, name, signed_at FROM report_signature"
            + " WHERE audit_id = ?1 ORDER BY signed_at, kind";
    private static final String CONTENT = "SELECT content FROM audit_report WHERE id = ?";
    private static final String REPORT = "id, audit_id, structure_code, number, conclusion, content, content_hash,"
            + " assembled_by_name, assembled_at";
    private static final String SIGNATURE =
            "id, report_id, audit_id, structure_code, account_id, kind, name, content_hash, signed_at";

    private final EntityManager entities;

    @Inject
    ReportRows(EntityManager entities) {
        this.entities = entities;
    }

    ReportRows() {
        this(null);
    }

    /** The versions of a report that the current workspace may see, the first one first: two statements. */
    List<ReportVersion> of(long auditId) {
        Map<Long, List<ReportSignature>> signatures = Rows.of(
                        entities.createNativeQuery(SIGNATURES).setParameter(1, auditId),
                        row -> new ReportSignature(
                                row.number(), row.number(), row.constant(AuditorKind.class), row.text(), row.moment()))
                .stream()
                .collect(Collectors.groupingBy(ReportSignature::reportId));
        return Rows.of(entities.createNativeQuery(VERSIONS).setParameter(1, auditId), row -> {
            long id = row.number();
            return new ReportVersion(
                    id,
                    row.count(),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.moment(),
                    signatures.getOrDefault(id, List.of()));
        });
    }

    /** What a version says, as canonical JSON. */
    String content(ReportVersion version) {
        return Tables.of(entities)
                .one(CONTENT, row -> row.getString(1), version.id())
                .orElseThrow(Refused::notFound);
    }

    /** Adds a version. */
    void add(Audit audit, int number, ReportContent content, Signature by) {
        String json = ReportJson.write(content);
        Tables.of(entities).insert("audit_report_entry", REPORT, List.<Object[]>of(new Object[] {
            Ids.next(),
            audit.getId(),
            audit.getStructureCode(),
            number,
            content.conclusion(),
            json,
            ContentHash.of(json).hex(),
            by.name(),
            by.at()
        }));
    }

    /** Adds a signature. */
    void sign(Audit audit, ReportVersion version, PairMember auditor, Signature by) {
        Tables.of(entities).insert("report_signature_entry", SIGNATURE, List.<Object[]>of(new Object[] {
            Ids.next(),
            version.id(),
            audit.getId(),
            audit.getStructureCode(),
            by.accountId(),
            auditor.getKind().name(),
            by.name(),
            version.hash(),
            by.at()
        }));
    }
}
