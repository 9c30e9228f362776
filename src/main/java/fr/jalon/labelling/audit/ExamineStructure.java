package fr.jalon.labelling.audit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An auditor of the pair records what both find, corrects it or withdraws it while the examination lasts. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class ExamineStructure {

    /** The most characters of a finding or a conclusion. */
    public static final int TEXT_LENGTH = Written.LENGTH;

    private final OwnAudits own;
    private final Audits audits;
    private final FindingRows rows;
    private final ScoreSheets sheets;
    private final AuditTrail trail;

    @Inject
    ExamineStructure(OwnAudits own, Audits audits, FindingRows rows, ScoreSheets sheets, AuditTrail trail) {
        this.own = own;
        this.audits = audits;
        this.rows = rows;
        this.sheets = sheets;
        this.trail = trail;
    }

    ExamineStructure() {
        this(null, null, null, null, null);
    }

    /** What a finding may be on: the axes and criteria of the audit's diagnosis. */
    public List<AssessedNode> nodes(long auditId) {
        return AssessedNode.of(sheets.of(own.require(auditId).getSelfDiagnosisId()));
    }

    /** Records a finding on a criterion or an axis, resting on evidence of the audit. */
    public Finding record(long auditId, FindingText finding, List<Long> evidence) {
        Audit audit = own.require(auditId);
        audit.getState().requireExamination();
        List<CriterionLine> lines = sheets.of(audit.getSelfDiagnosisId());
        if (AssessedNode.of(lines).stream().noneMatch(node -> node.code().equals(finding.node()))) {
            throw Refused.field("criterion", "audit.refused.noCriterion");
        }
        Map<Long, String> titles = new HashMap<>();
        lines.stream()
                .flatMap(line -> line.evidence().stream())
                .filter(piece -> evidence.contains(piece.id()))
                .forEach(piece -> titles.put(piece.id(), piece.title()));
        if (titles.size() < Set.copyOf(evidence).size()) {
            throw Refused.field("evidence", "audit.refused.noEvidence");
        }
        Finding recorded = rows.insert(audit, finding, titles, trail.signature());
        trail.record(Journal.Action.CREATE, audit, "finding " + recorded.getTextId());
        return recorded;
    }

    /** Corrects a finding, while the examination lasts. */
    public void correct(long auditId, long findingId, int version, FindingText finding) {
        Audit audit = examined(auditId, findingId);
        rows.correct(findingId, version, finding, trail.signature());
        trail.record(Journal.Action.UPDATE, audit, "finding " + Ids.text(findingId));
    }

    /** Withdraws a finding with the reason, while the examination lasts; it stays among the auditors' papers. */
    public void withdraw(long auditId, long findingId, int version, String reason) {
        Audit audit = examined(auditId, findingId);
        rows.withdraw(
                findingId, version, Written.required("reason", reason, "audit.refused.noReason"), trail.signature());
        trail.record(Journal.Action.UPDATE, audit, "finding withdrawn " + Ids.text(findingId));
    }

    private Audit examined(long auditId, long findingId) {
        Audit audit = own.require(auditId);
        audit.getState().requireExamination();
        if (audits.requireFinding(findingId).getAudit().getId() != auditId) {
            throw Refused.notFound();
        }
        return audit;
    }
}
