package fr.jalon.labelling.assessment;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The label office reads the scores of an audit; the mission those that it may see. */
@UseCase(allowed = {Role.LABEL_OFFICE, Role.DIRECTOR, Role.QUALITY_LEAD})
@ApplicationScoped
public class ReadScores {

    private final Audits audits;
    private final Comparisons comparisons;

    @Inject
    ReadScores(Audits audits, Comparisons comparisons) {
        this.audits = audits;
        this.comparisons = comparisons;
    }

    ReadScores() {
        this(null, null);
    }

    /** The scores of an audit: the certification body's auditor first. "Not found" before a diagnosis is examined. */
    public AssessmentSheet sheet(long auditId) {
        Audit audit = audits.require(auditId);
        if (audit.getSelfDiagnosisId() == null) {
            throw Refused.notFound();
        }
        return new AssessmentSheet(audit, comparisons.of(audit));
    }
}
