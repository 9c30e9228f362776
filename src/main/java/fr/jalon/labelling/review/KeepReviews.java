package fr.jalon.labelling.review;

import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.improvement.ActionCriteria;
import fr.jalon.labelling.improvement.ActionFile;
import fr.jalon.labelling.improvement.ActionFiles;
import fr.jalon.labelling.improvement.ActionPlan;
import fr.jalon.labelling.improvement.PlanImprovementAction;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/**
 * The quality lead or the director holds the review of a quarter and the evaluation of a year. What slipped is computed
 * when the review is opened, and stays; what is closed is never changed.
 */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class KeepReviews {
    private static final int OLDEST_YEAR = 1990;

    private final EntityManager entities;
    private final PlanReviews reviews;
    private final ActionFiles files;
    private final PlanImprovementAction plan;
    private final ReviewTrail trail;

    @Inject
    KeepReviews(
            EntityManager entities,
            PlanReviews reviews,
            ActionFiles files,
            PlanImprovementAction plan,
            ReviewTrail trail) {
        this.entities = entities;
        this.reviews = reviews;
        this.files = files;
        this.plan = plan;
        this.trail = trail;
    }

    KeepReviews() {
        this(null, null, null, null, null);
    }

    /** Opens the review of a quarter that has begun, once; returns its identifier. */
    public long open(Quarter quarter) {
        if (quarter.firstDay().isAfter(trail.today())) {
            throw Refused.field("quarter", "review.quarterToCome");
        }
        List<PlanReview> there = reviews.reviews();
        if (there.stream().anyMatch(one -> one.quarter().equals(quarter))) {
            throw Refused.conflict("review.exists");
        }
        LocalDate since = there.stream()
                .map(PlanReview::openedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
        PlanReview review = new PlanReview(trail.structure(), quarter, since, trail.author(), trail.today());
        entities.persist(review);
        for (ActionFile file : files.all(ActionCriteria.all(ActionCriteria.Narrow.NONE))) {
            Slip.of(file, since, trail.today()).forEach(slip -> entities.persist(new ReviewSlip(review, slip)));
        }
        trail.record(Journal.Action.CREATE, PlanReview.class, review.id());
        return review.id();
    }

    /** Writes the minutes; refused once the review is closed, and when somebody changed it since it was read. */
    public void write(long id, ReviewText text, int readVersion) {
        text.check(trail.today());
        PlanReview review = open(id, readVersion);
        review.become(text);
        trail.record(Journal.Action.UPDATE, PlanReview.class, id);
    }

    /** Writes the minutes and closes the review with them. */
    public void writeAndClose(long id, ReviewText text, int readVersion) {
        write(id, text, readVersion);
        close(id, readVersion);
    }

    /** Closes a review for good: its day and its minutes must be there. */
    public void close(long id, int readVersion) {
        PlanReview review = open(id, readVersion);
        if (review.text().heldOn() == null) {
            throw Refused.field("heldOn", "review.heldRequired");
        }
        if (review.text().minutes() == null) {
            throw Refused.field("minutes", "review.minutesRequired");
        }
        review.close(trail.author(), trail.utc());
        trail.record(Journal.Action.UPDATE, PlanReview.class, id);
    }

    /** Adds a decision to an open review; returns its identifier. */
    public long decide(long id, String text) {
        PlanReview review = reviews.review(id);
        mustBeOpen(review.isOpen());
        String said = text == null ? "" : text.strip();
        if (said.isEmpty()) {
            throw Refused.field("decision", "review.decisionRequired");
        }
        if (said.length() > 1000) {
            throw Refused.field("decision", "project.tooLong", 1000);
        }
        ReviewDecision decision = new ReviewDecision(review, said, trail.utc());
        entities.persist(decision);
        trail.record(Journal.Action.CREATE, ReviewDecision.class, decision.id());
        return decision.id();
    }

    /** Makes an action of a decision, once, whether its review is closed or not; returns the action's identifier. */
    public long act(long decisionId, ActionPlan action) {
        ReviewDecision decision = reviews.decision(decisionId);
        if (decision.actionId() != null) {
            throw Refused.conflict("review.alreadyAction");
        }
        long id = plan.plan(null, action);
        entities.flush();
        decision.becameAction(id);
        return id;
    }

    /** Opens the evaluation of a year that has begun, once; returns its identifier. */
    public long evaluate(int year) {
        if (year < OLDEST_YEAR || year > trail.today().getYear()) {
            throw Refused.field(
                    "year", "evaluation.yearWrong", String.valueOf(trail.today().getYear()));
        }
        if (reviews.evaluations().stream().anyMatch(one -> one.year() == year)) {
            throw Refused.conflict("evaluation.exists");
        }
        PlanEvaluation evaluation = new PlanEvaluation(trail.structure(), year, trail.author(), trail.today());
        entities.persist(evaluation);
        trail.record(Journal.Action.CREATE, PlanEvaluation.class, evaluation.id());
        return evaluation.id();
    }

    /** Writes an evaluation; refused once it is closed, and when somebody changed it since it was read. */
    public void write(long id, EvaluationText text, int readVersion) {
        text.check();
        PlanEvaluation evaluation = openEvaluation(id, readVersion);
        evaluation.become(text);
        trail.record(Journal.Action.UPDATE, PlanEvaluation.class, id);
    }

    /** Writes the evaluation and closes it with what was written. */
    public void writeAndClose(long id, EvaluationText text, int readVersion) {
        write(id, text, readVersion);
        closeEvaluation(id, readVersion);
    }

    /** Closes an evaluation for good, with what its actions came to on this day. */
    public void closeEvaluation(long id, int readVersion) {
        PlanEvaluation evaluation = openEvaluation(id, readVersion);
        if (evaluation.text().reached() == null) {
            throw Refused.field("reached", "evaluation.reachedRequired");
        }
        results(files, evaluation.year()).forEach(result -> entities.persist(new EvaluatedAction(evaluation, result)));
        evaluation.close(trail.author(), trail.utc());
        trail.record(Journal.Action.UPDATE, PlanEvaluation.class, id);
    }

    /** What the actions that were due in a year came to. */
    static List<Result> results(ActionFiles files, int year) {
        ActionCriteria.Narrow due =
                ActionCriteria.Narrow.NONE.dueBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return files.all(ActionCriteria.all(due)).stream().map(Result::of).toList();
    }

    private PlanReview open(long id, int readVersion) {
        PlanReview review = reviews.review(id);
        mustBeOpen(review.isOpen());
        if (review.version() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        return review;
    }

    private PlanEvaluation openEvaluation(long id, int readVersion) {
        PlanEvaluation evaluation = reviews.evaluation(id);
        mustBeOpen(evaluation.isOpen());
        if (evaluation.version() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        return evaluation;
    }

    private static void mustBeOpen(boolean open) {
        if (!open) {
            throw Refused.conflict("review.closed");
        }
    }
}
