package fr.jalon.labelling.assignment;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ofSoft;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.stream.Stream;

/**
 * What makes a plan possible, and what makes it good. Weights are in kilometres: what a rule costs is how far one would
 * travel to avoid it. An audit that has not both auditors and a day counts as none, and keeps nobody from another.
 */
public final class PlanConstraints implements ConstraintProvider {

    /** A change to what people know already is worth more than any journey within the country. */
    static final long CHANGE = 5_000;
    /** The n-th audit of somebody costs n times so much more than the first one. */
    static final long LOAD = 20;
    /** Two auditors without experience. */
    static final long TWO_JUNIORS = 500;
    /** A day away from what the structure wished. */
    static final long DAY = 15;

    /** One of the two places of a pair. */
    enum Seat {
        CERTIFICATION,
        NETWORK;

        PlannedAuditor of(Visit visit) {
            return this == CERTIFICATION ? visit.getCertification() : visit.getNetwork();
        }
    }

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Stream.of(
                        forbidden(factory, PlanRule.OWN_STRUCTURE),
                        forbidden(factory, PlanRule.OWN_REGION),
                        forbidden(factory, PlanRule.INTEREST),
                        forbidden(factory, PlanRule.COMPETENCE),
                        reciprocal(factory),
                        availability(factory),
                        quota(factory, Seat.CERTIFICATION),
                        quota(factory, Seat.NETWORK),
                        twice(factory, Seat.CERTIFICATION),
                        twice(factory, Seat.NETWORK),
                        unassigned(factory),
                        changed(factory),
                        travel(factory),
                        load(factory, Seat.CERTIFICATION),
                        load(factory, Seat.NETWORK),
                        seniority(factory),
                        wished(factory))
                .toArray(Constraint[]::new);
    }

    private static UniConstraintStream<Visit> planned(ConstraintFactory factory) {
        return factory.forEach(Visit.class).filter(visit -> !visit.isHeld());
    }

    Constraint forbidden(ConstraintFactory factory, PlanRule rule) {
        return planned(factory)
                .filter(visit ->
                        forbids(visit.getCertification(), visit, rule) || forbids(visit.getNetwork(), visit, rule))
                .penalize(ONE_HARD)
                .asConstraint(rule.name());
    }

    private static boolean forbids(PlannedAuditor auditor, Visit visit, PlanRule rule) {
        return auditor.obstacle(visit).filter(rule::equals).isPresent();
    }

    /** Whatever is planned or done already: two structures do not audit one another. */
    Constraint reciprocal(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .join(Employment.class, equal(Visit::getNetwork, Employment::auditor))
                .join(Visit.class, equal((visit, post) -> post.structure(), Visit::getStructure))
                .filter((visit, post, other) -> visit.getAudit() < other.getAudit()
                        && !(visit.isHeld() && other.isHeld())
                        && other.getNetwork().worksIn(visit.getStructure()))
                .penalize(ONE_HARD)
                .asConstraint(PlanRule.RECIPROCAL.name());
    }

    Constraint availability(ConstraintFactory factory) {
        return planned(factory)
                .filter(visit -> !visit.getCertification().isAvailable(visit.getFrom(), visit.getUntil())
                        || !visit.getNetwork().isAvailable(visit.getFrom(), visit.getUntil()))
                .penalize(ONE_HARD)
                .asConstraint(PlanRule.AVAILABILITY.name());
    }

    Constraint quota(ConstraintFactory factory, Seat seat) {
        return planned(factory)
                .groupBy(seat::of, ConstraintCollectors.count())
                .filter((one, audits) -> audits > one.quota())
                .penalizeLong(ONE_HARD, (one, audits) -> audits - one.quota())
                .asConstraint(named(PlanRule.QUOTA, seat));
    }

    Constraint twice(ConstraintFactory factory, Seat seat) {
        return factory.forEachUniquePair(
                        Visit.class, equal(seat::of), overlapping(Visit::getFrom, visit -> visit.getUntil()
                                .plusDays(1)))
                .filter((one, other) -> !(one.isHeld() && other.isHeld()))
                .penalize(ONE_HARD)
                .asConstraint(named(PlanRule.TWICE, seat));
    }

    Constraint unassigned(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Visit.class)
                .filter(visit -> !visit.isAssigned())
                .penalize(ONE_MEDIUM)
                .asConstraint(PlanRule.UNASSIGNED.name());
    }

    Constraint changed(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Visit.class)
                .filter(Visit::isChanged)
                .penalize(ofSoft(CHANGE))
                .asConstraint(PlanRule.CHANGED.name());
    }

    Constraint travel(ConstraintFactory factory) {
        return planned(factory).penalizeLong(ofSoft(1), Visit::getKilometres).asConstraint(PlanRule.TRAVEL.name());
    }

    Constraint load(ConstraintFactory factory, Seat seat) {
        return planned(factory)
                .groupBy(seat::of, ConstraintCollectors.count())
                .penalizeLong(ofSoft(LOAD), (one, audits) -> (long) audits * (audits - 1) / 2)
                .asConstraint(named(PlanRule.LOAD, seat));
    }

    Constraint seniority(ConstraintFactory factory) {
        return planned(factory)
                .filter(visit ->
                        visit.getCertification().junior() && visit.getNetwork().junior())
                .penalize(ofSoft(TWO_JUNIORS))
                .asConstraint(PlanRule.SENIORITY.name());
    }

    Constraint wished(ConstraintFactory factory) {
        return planned(factory)
                .filter(visit -> visit.getDaysFromWish() > 0)
                .penalizeLong(ofSoft(DAY), Visit::getDaysFromWish)
                .asConstraint(PlanRule.WISHED.name());
    }

    private static String named(PlanRule rule, Seat seat) {
        return rule.name() + " " + seat.name();
    }

    /** The rule that a constraint of this name is about. */
    static PlanRule rule(String constraint) {
        return PlanRule.valueOf(constraint.split(" ")[0]);
    }
}
