package fr.jalon.labelling.review;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds the reviews and evaluations of the current structure. Called inside use cases. */
@ApplicationScoped
class PlanReviews {
    private static final int MOST = 200;

    private final EntityManager entities;

    @Inject
    PlanReviews(EntityManager entities) {
        this.entities = entities;
    }

    PlanReviews() {
        this(null);
    }

    /** The latest first; four a year. */
    List<PlanReview> reviews() {
        return entities.createQuery("select r from PlanReview r order by r.year desc, r.quarter desc", PlanReview.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<PlanReview> reviewsAfter(long id, int limit) {
        return entities.createQuery("select r from PlanReview r where r.id > :id order by r.id", PlanReview.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    PlanReview review(long id) {
        return Optional.ofNullable(entities.find(PlanReview.class, id)).orElseThrow(Refused::notFound);
    }

    List<Slip> slips(long reviewId) {
        return entities.createQuery(
                        "select s from ReviewSlip s where s.reviewId = :id order by s.dueOn, s.id", ReviewSlip.class)
                .setParameter("id", reviewId)
                .getResultStream()
                .map(ReviewSlip::slip)
                .toList();
    }

    List<ReviewDecision> decisions(long reviewId) {
        return entities.createQuery(
                        "select d from ReviewDecision d where d.reviewId = :id order by d.id", ReviewDecision.class)
                .setParameter("id", reviewId)
                .getResultList();
    }

    ReviewDecision decision(long id) {
        return Optional.ofNullable(entities.find(ReviewDecision.class, id)).orElseThrow(Refused::notFound);
    }

    /** The latest first. */
    List<PlanEvaluation> evaluations() {
        return entities.createQuery("select e from PlanEvaluation e order by e.year desc", PlanEvaluation.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<PlanEvaluation> evaluationsAfter(long id, int limit) {
        return entities.createQuery(
                        "select e from PlanEvaluation e where e.id > :id order by e.id", PlanEvaluation.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    PlanEvaluation evaluation(long id) {
        return Optional.ofNullable(entities.find(PlanEvaluation.class, id)).orElseThrow(Refused::notFound);
    }

    List<Result> frozen(long evaluationId) {
        return entities.createQuery(
                        "select a from EvaluatedAction a where a.evaluationId = :id order by a.dueOn, a.id",
                        EvaluatedAction.class)
                .setParameter("id", evaluationId)
                .getResultStream()
                .map(EvaluatedAction::result)
                .toList();
    }
}
