package fr.jalon.labelling.assessment;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.OwnAudits;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An auditor reads the scores of an audit side by side: the structure's, their own, the other's once both proposed. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class CompareScores {

    private final OwnAudits own;
    private final AssessmentSheets sheets;
    private final AuditScores scores;
    private final AuditTrail trail;

    @Inject
    CompareScores(OwnAudits own, AssessmentSheets sheets, AuditScores scores, AuditTrail trail) {
        this.own = own;
        this.sheets = sheets;
        this.scores = scores;
        this.trail = trail;
    }

    CompareScores() {
        this(null, null, null, null);
    }

    /** The sheet of one of the auditor's audits; another's is "not found", and journaled. */
    public AssessmentSheet open(long auditId) {
        Audit audit = own.require(auditId);
        trail.record(Journal.Action.READ, audit, null);
        return sheets.of(audit, Voices.of(audit, trail.accountId()));
    }

    /** Refuses an audit that is not the auditor's. Reads nothing of it. */
    public void require(long auditId) {
        own.require(auditId);
    }

    /** The auditor's own score of a criterion, or "not found". */
    public AuditScore mine(long auditId, String code) {
        Audit audit = own.require(auditId);
        return scores.find(auditId, code, Voices.of(audit, trail.accountId())).orElseThrow(Refused::notFound);
    }
}
