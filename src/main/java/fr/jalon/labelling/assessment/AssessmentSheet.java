package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditedStructure;
import fr.jalon.labelling.audit.Finding;
import fr.jalon.shared.error.Refused;
import java.util.List;

/**
 * The scores of an audit side by side, in the order of the reference, with its findings.
 *
 * @param reader the voice of the auditor who reads; null for other readers
 */
public record AssessmentSheet(
        Audit audit,
        AuditedStructure structure,
        Voice reader,
        List<AssessedCriterion> criteria,
        List<Finding> findings) {

    public AssessmentSheet {
        criteria = List.copyOf(criteria);
        findings = List.copyOf(findings);
    }

    /** How many criteria are that far. */
    public long count(AssessedCriterion.Progress progress) {
        return criteria.stream().filter(one -> one.progress() == progress).count();
    }

    /** One criterion, or "not found". */
    public AssessedCriterion criterion(String code) {
        return criteria.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** Whether the auditors may score now. */
    public boolean scoring() {
        return audit.getState().isExamination();
    }

    /** Whether the auditors may agree now: while they examine, and in their report until one of them signed. */
    public boolean agreeing() {
        return AgreeOnScores.isOpen(audit);
    }
}
