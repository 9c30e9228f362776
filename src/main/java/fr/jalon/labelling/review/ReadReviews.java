package fr.jalon.labelling.review;

import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.improvement.ActionFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the reviews and evaluations of the plan to those who decide on it and those who carry its actions. */
@RequestScoped
@UseCase(circle = QualityCircle.CONTRIBUTORS)
public class ReadReviews {
    private final PlanReviews reviews;
    private final ActionFiles files;

    @Inject
    ReadReviews(PlanReviews reviews, ActionFiles files) {
        this.reviews = reviews;
        this.files = files;
    }

    ReadReviews() {
        this(null, null);
    }

    /** A review with what had slipped and what was decided. */
    public record ReviewFile(PlanReview review, List<Slip> slips, List<ReviewDecision> decisions) {}

    /** An evaluation with its actions: as they are now while it is open, as they were once it is closed. */
    public record EvaluationFile(PlanEvaluation evaluation, List<Result> results) {}

    public List<PlanReview> reviews() {
        return reviews.reviews();
    }

    public List<PlanReview> reviewsAfter(long id, int limit) {
        return reviews.reviewsAfter(id, limit);
    }

    public ReviewFile review(long id) {
        return new ReviewFile(reviews.review(id), reviews.slips(id), reviews.decisions(id));
    }

    public List<PlanEvaluation> evaluations() {
        return reviews.evaluations();
    }

    public List<PlanEvaluation> evaluationsAfter(long id, int limit) {
        return reviews.evaluationsAfter(id, limit);
    }

    public EvaluationFile evaluation(long id) {
        PlanEvaluation evaluation = reviews.evaluation(id);
        return new EvaluationFile(
                evaluation, evaluation.isOpen() ? KeepReviews.results(files, evaluation.year()) : reviews.frozen(id));
    }
}
