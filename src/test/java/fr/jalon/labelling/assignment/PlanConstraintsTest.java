package fr.jalon.labelling.assignment;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import fr.jalon.labelling.assignment.PlanConstraints.Seat;
import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule of a plan, alone: what breaks it, and what does not. */
class PlanConstraintsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final Period WINDOW = new Period(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 6, 30));
    private static final PlannedAuditor CERTIFIER = auditor(1, AuditorKind.CERTIFICATION_BODY, null, "75", 2);
    private static final PlannedAuditor NORMAN = employee(2, "14327S00", "28", "14");
    private static final PlannedAuditor NORTHERN = employee(3, "59350S00", "32", "59");

    private final ConstraintVerifier<PlanConstraints, VisitPlan> verifier =
            ConstraintVerifier.build(new PlanConstraints(), VisitPlan.class, Visit.class);

    @Test
    void nobodyAuditsTheirOwnStructureOrRegion() {
        verifier.verifyThat((rules, factory) -> rules.forbidden(factory, PlanRule.OWN_STRUCTURE))
                .given(visit(1, "14327S00", "28", NORMAN, MONDAY), visit(2, "59350S00", "32", NORMAN, MONDAY))
                .penalizesBy(1);
        verifier.verifyThat((rules, factory) -> rules.forbidden(factory, PlanRule.OWN_REGION))
                .given(visit(1, "50025S00", "28", NORMAN, MONDAY), visit(2, "59350S00", "32", NORMAN, MONDAY))
                .penalizesBy(1);
    }

    @Test
    void nobodyAuditsWhereTheyDeclaredAnInterest() {
        PlannedAuditor interested = new PlannedAuditor(
                4,
                AuditorKind.NETWORK,
                "28",
                "14",
                5,
                false,
                Set.of(),
                List.of(),
                List.of(
                        new PlannedAuditor.Interest("59350S00", null, MONDAY.minusYears(1), null),
                        new PlannedAuditor.Interest(null, "84", MONDAY.minusYears(3), MONDAY.minusYears(1))),
                List.of());
        verifier.verifyThat((rules, factory) -> rules.forbidden(factory, PlanRule.INTEREST))
                .given(visit(1, "59350S00", "32", interested, MONDAY), visit(2, "69123S00", "84", interested, MONDAY))
                .penalizesBy(1);
    }

    @Test
    void nobodyAuditsAKindOfStructureTheyAreNotCompetentFor() {
        PlannedAuditor ofAssociations = new PlannedAuditor(
                4, AuditorKind.NETWORK, "28", "14", 5, false, Set.of("ASSOCIATION"), List.of(), List.of(), List.of());
        verifier.verifyThat((rules, factory) -> rules.forbidden(factory, PlanRule.COMPETENCE))
                .given(visit(1, "59350S00", "32", ofAssociations, MONDAY))
                .penalizesBy(1);
    }

    @Test
    void twoStructuresDoNotAuditOneAnother() {
        verifier.verifyThat(PlanConstraints::reciprocal)
                .given(
                        new Employment(NORMAN, "14327S00"),
                        new Employment(NORTHERN, "59350S00"),
                        visit(1, "59350S00", "32", NORMAN, MONDAY),
                        visit(2, "14327S00", "28", NORTHERN, MONDAY.plusDays(14)),
                        visit(3, "50025S00", "28", NORTHERN, MONDAY.plusDays(28)))
                .penalizesBy(1);
    }

    @Test
    void auditorsWorkOnDaysOnWhichTheyAreAvailable() {
        PlannedAuditor inMarch = new PlannedAuditor(
                4,
                AuditorKind.NETWORK,
                "28",
                "14",
                5,
                false,
                Set.of(),
                List.of(),
                List.of(),
                List.of(new Period(MONDAY, MONDAY.plusDays(1))));
        verifier.verifyThat(PlanConstraints::availability)
                .given(
                        visit(1, "59350S00", "32", inMarch, MONDAY),
                        visit(2, "59017S00", "32", inMarch, MONDAY.plusDays(1)))
                .penalizesBy(1);
    }

    @Test
    void nobodyDoesMoreThanTheirQuota() {
        verifier.verifyThat((rules, factory) -> rules.quota(factory, Seat.CERTIFICATION))
                .given(
                        visit(1, "59350S00", "32", NORMAN, MONDAY),
                        visit(2, "59017S00", "32", NORMAN, MONDAY.plusDays(7)),
                        visit(3, "59299S00", "32", NORMAN, MONDAY.plusDays(14)),
                        visit(4, "02408S00", "32", NORMAN, MONDAY.plusDays(21)))
                .penalizesBy(2);
    }

    @Test
    void nobodyIsInTwoPlacesOnOneDay() {
        verifier.verifyThat((rules, factory) -> rules.twice(factory, Seat.NETWORK))
                .given(
                        visit(1, "59350S00", "32", NORMAN, MONDAY),
                        visit(2, "59017S00", "32", NORMAN, MONDAY.plusDays(1)),
                        visit(3, "59299S00", "32", NORMAN, MONDAY.plusDays(3)))
                .penalizesBy(1);
    }

    @Test
    void anAuditWithoutADayIsNotAssigned() {
        verifier.verifyThat(PlanConstraints::unassigned)
                .given(visit(1, "59350S00", "32", NORMAN, MONDAY), visit(2, "59017S00", "32", NORMAN, null))
                .penalizesBy(1);
    }

    @Test
    void whatWasPlannedBeforeCostsWhenItChanges() {
        Visit.Facts facts = facts(1, "59350S00", "32", null);
        Visit same = new Visit(facts, new Visit.Choice(CERTIFIER, NORMAN, MONDAY), Visit.Choice.NONE);
        Visit moved = new Visit(
                facts(2, "59017S00", "32", null),
                new Visit.Choice(CERTIFIER, NORMAN, MONDAY.plusDays(7)),
                Visit.Choice.NONE);
        moved.take(new Visit.Choice(CERTIFIER, NORMAN, MONDAY.plusDays(8)));
        verifier.verifyThat(PlanConstraints::changed).given(same, moved).penalizesBy(1);
    }

    @Test
    void aJourneyCostsItsKilometresAndADayAwayFromTheWishItsDays() {
        Visit visit = visit(1, "59350S00", "32", NORMAN, MONDAY);
        verifier.verifyThat(PlanConstraints::travel).given(visit).penalizesBy(visit.getKilometres());
        Visit late = new Visit(
                facts(2, "59017S00", "32", new Period(MONDAY.minusDays(10), MONDAY.minusDays(4))),
                new Visit.Choice(CERTIFIER, NORMAN, MONDAY),
                Visit.Choice.NONE);
        verifier.verifyThat(PlanConstraints::wished).given(visit, late).penalizesBy(4);
    }

    @Test
    void twoAuditorsWithoutExperienceCost() {
        PlannedAuditor one = junior(5, AuditorKind.CERTIFICATION_BODY);
        PlannedAuditor other = junior(6, AuditorKind.NETWORK);
        Visit both =
                new Visit(facts(1, "59350S00", "32", null), new Visit.Choice(one, other, MONDAY), Visit.Choice.NONE);
        Visit mixed = new Visit(
                facts(2, "59017S00", "32", null), new Visit.Choice(CERTIFIER, other, MONDAY), Visit.Choice.NONE);
        verifier.verifyThat(PlanConstraints::seniority).given(both, mixed).penalizesBy(1);
    }

    @Test
    void theMoreSomebodyHasTheMoreTheNextOneCosts() {
        verifier.verifyThat((rules, factory) -> rules.load(factory, Seat.NETWORK))
                .given(
                        visit(1, "59350S00", "32", NORMAN, MONDAY),
                        visit(2, "59017S00", "32", NORMAN, MONDAY.plusDays(7)),
                        visit(3, "59299S00", "32", NORMAN, MONDAY.plusDays(14)))
                .penalizesBy(3);
    }

    private static Visit visit(long audit, String structure, String region, PlannedAuditor network, LocalDate day) {
        return new Visit(
                facts(audit, structure, region, null), new Visit.Choice(CERTIFIER, network, day), Visit.Choice.NONE);
    }

    private static Visit.Facts facts(long audit, String structure, String region, Period wished) {
        return new Visit.Facts(audit, structure, region, "59", "MISSION", 2, true, WINDOW, wished, false);
    }

    private static PlannedAuditor employee(long id, String structure, String region, String department) {
        return new PlannedAuditor(
                id,
                AuditorKind.NETWORK,
                region,
                department,
                6,
                false,
                Set.of(),
                List.of(new PlannedAuditor.Employer(structure, region)),
                List.of(),
                List.of());
    }

    private static PlannedAuditor junior(long id, AuditorKind kind) {
        return new PlannedAuditor(id, kind, null, "75", 6, true, Set.of(), List.of(), List.of(), List.of());
    }

    private static PlannedAuditor auditor(long id, AuditorKind kind, String region, String department, int quota) {
        return new PlannedAuditor(
                id, kind, region, department, quota, false, Set.of(), List.of(), List.of(), List.of());
    }
}
