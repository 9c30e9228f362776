package fr.jalon.labelling.calibration;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The label office reads how alike auditors score, which criteria divide them, and what structures say of their audits. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class ReadCalibration {

    /** All about one auditor. */
    public record Sheet(
            AuditorDrift drift,
            List<FeedbackMean> feedback,
            List<String> comments,
            List<AuditorEvaluation> evaluations) {

        public Sheet {
            feedback = List.copyOf(feedback);
            comments = List.copyOf(comments);
            evaluations = List.copyOf(evaluations);
        }
    }

    private final AuditorDrifts drifts;
    private final DividingCriteria criteria;
    private final StructureFeedback feedback;
    private final AuditorEvaluations evaluations;
    private final Thresholds thresholds;
    private final Journal journal;

    @Inject
    ReadCalibration(
            AuditorDrifts drifts,
            DividingCriteria criteria,
            StructureFeedback feedback,
            AuditorEvaluations evaluations,
            Thresholds thresholds,
            Journal journal) {
        this.drifts = drifts;
        this.criteria = criteria;
        this.feedback = feedback;
        this.evaluations = evaluations;
        this.thresholds = thresholds;
        this.journal = journal;
    }

    ReadCalibration() {
        this(null, null, null, null, null, null);
    }

    /** How many auditors of that kind (null: of any) scored in a closed audit. */
    public int countAuditors(AuditorKind kind) {
        return drifts.count(kind);
    }

    /** A page of them. */
    public List<AuditorDrift> auditors(AuditorKind kind, AuditorDrifts.Sort sort, int first, int size) {
        return drifts.page(kind, sort, first, size);
    }

    /** All about one; "not found" for who closed no audit. */
    public Sheet open(long accountId) {
        AuditorDrift drift = drifts.of(accountId).orElseThrow(Refused::notFound);
        journal.record(Journal.Action.READ, "Auditor", Ids.text(accountId), "calibration");
        return new Sheet(drift, feedback.of(accountId), feedback.comments(accountId), evaluations.of(accountId));
    }

    /** Where alerts of this kind begin today, in its unit. */
    public int threshold(AlertKind kind) {
        return thresholds.of(kind);
    }

    /** A page of the criteria that two auditors scored apart in five audits or more. */
    public List<DividingCriterion> criteria(DividingCriteria.Sort sort, int first, int size) {
        return criteria.page(sort, first, size);
    }

    /** A page of what structures answered, by auditor. */
    public List<FeedbackMean> feedback(int first, int size) {
        return feedback.page(first, size);
    }

    /** How many comments structures wrote. */
    public int countComments() {
        return feedback.countComments();
    }

    /** A page of them. */
    public List<String> comments(int first, int size) {
        return feedback.comments(first, size);
    }
}
