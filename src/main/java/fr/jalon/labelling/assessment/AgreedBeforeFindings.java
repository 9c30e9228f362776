package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.StepCondition;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Findings are sent once both auditors agreed on each criterion that one of them scored; the scores are then kept as they were
 * before the structure replied.
 */
@ApplicationScoped
class AgreedBeforeFindings implements StepCondition {

    private final Comparisons comparisons;
    private final ScoreRows rows;

    @Inject
    AgreedBeforeFindings(Comparisons comparisons, ScoreRows rows) {
        this.comparisons = comparisons;
        this.rows = rows;
    }

    AgreedBeforeFindings() {
        this(null, null);
    }

    @Override
    public void check(Audit audit, AuditState next) {
        if (next != AuditState.REPLY) {
            return;
        }
        List<ComparedCriterion> criteria = comparisons.of(audit);
        long open = criteria.stream().filter(ComparedCriterion::isOpen).count();
        if (open > 0) {
            throw Refused.conflict("assessment.refused.open", open);
        }
        rows.freeze(audit, FrozenScores.BEFORE_REPLY, criteria);
    }
}
