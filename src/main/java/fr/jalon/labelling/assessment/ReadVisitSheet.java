package fr.jalon.labelling.assessment;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.AuditedStructures;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.Finding;
import fr.jalon.labelling.audit.OwnAudits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** An auditor takes along what a visit needs: the criteria, what the structure says of them, the own scores, the findings. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class ReadVisitSheet {

    private final OwnAudits own;
    private final ScoreCriteria scores;
    private final AuditedReference audited;
    private final AuditedStructures structures;
    private final Audits audits;
    private final AuditTrail trail;

    @Inject
    ReadVisitSheet(
            OwnAudits own,
            ScoreCriteria scores,
            AuditedReference audited,
            AuditedStructures structures,
            Audits audits,
            AuditTrail trail) {
        this.own = own;
        this.scores = scores;
        this.audited = audited;
        this.structures = structures;
        this.audits = audits;
        this.trail = trail;
    }

    ReadVisitSheet() {
        this(null, null, null, null, null, null);
    }

    /** The sheet of one of the auditor's audits; another's is "not found", and journaled. */
    public VisitSheet open(long auditId) {
        AssessmentSheet sheet = scores.sheet(auditId);
        Audit audit = sheet.audit();
        trail.record(Journal.Action.READ, audit, "visit sheet");
        AuditedReference.Content content = audited.of(audit);
        List<Finding> findings = audits.findings(auditId).stream()
                .filter(finding -> !finding.isWithdrawn())
                .toList();
        List<VisitSheet.Line> lines = content.lines().stream()
                .map(line -> new VisitSheet.Line(
                        content.node(line.code()),
                        line,
                        sheet.criterion(line.code()).orElseThrow()))
                .toList();
        return new VisitSheet(audit, structures.require(audit.getStructureCode()), lines, findings);
    }

    /** Refuses an audit that is not the auditor's. Reads nothing of it. */
    public void require(long auditId) {
        own.require(auditId);
    }
}
