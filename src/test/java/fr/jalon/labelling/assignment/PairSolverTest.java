package fr.jalon.labelling.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.launcher.bench.InventedCampaign;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans of invented campaigns: every rule holds, and a plan made again keeps what it can. */
class PairSolverTest {

    private static final PairSolver SOLVER = new PairSolver(Duration.ofSeconds(4), Duration.ofSeconds(2));

    @Test
    void aCampaignIsPlannedWholeWithinItsRulesAndBetterThanByHand() {
        VisitPlan byHand = InventedCampaign.of(60, 40, 7);
        GreedyPlan.complete(byHand);
        var handScore = SOLVER.weigh(byHand);
        VisitPlan plan = SOLVER.solve(InventedCampaign.of(60, 40, 7), stop -> {});
        assertThat(handScore.hardScore()).isZero();
        assertThat(plan.getScore().hardScore()).isZero();
        assertThat(plan.getUnassigned()).isLessThanOrEqualTo(byHand.getUnassigned());
        assertThat(plan.getScore()).isGreaterThanOrEqualTo(handScore);
        assertThat(plan.getVisits()).allSatisfy(visit -> {
            assertThat(visit.getCertification().obstacle(visit)).isEmpty();
            assertThat(visit.getNetwork().obstacle(visit)).isEmpty();
            assertThat(visit.getCertification().kind()).isEqualTo(AuditorKind.CERTIFICATION_BODY);
            assertThat(visit.getNetwork().kind()).isEqualTo(AuditorKind.NETWORK);
            assertThat(WorkingDays.isWorked(visit.getFrom())).isTrue();
            assertThat(WorkingDays.isWorked(visit.getUntil())).isTrue();
        });
    }

    @Test
    void withoutACancelledAuditorOnlyTheirAuditsChange() {
        VisitPlan first = InventedCampaign.of(60, 40, 7);
        GreedyPlan.complete(first);
        PlannedAuditor gone = first.getVisits().get(0).getNetwork();
        List<PlannedAuditor> left =
                first.getAuditors().stream().filter(one -> !one.equals(gone)).toList();
        long theirs = first.getVisits().stream()
                .filter(visit -> gone.equals(visit.getNetwork()))
                .count();
        List<Visit> again = new ArrayList<>();
        for (Visit visit : first.getVisits()) {
            again.add(copy(
                    visit, new Visit.Choice(visit.getCertification(), visit.getNetwork(), visit.getFrom()), false));
        }
        VisitPlan plan = SOLVER.solve(new VisitPlan(again, left), stop -> {});
        assertThat(theirs).isPositive();
        assertThat(plan.getUnassigned()).isZero();
        assertThat(plan.getScore().hardScore()).isZero();
        assertThat(plan.getChanged()).isEqualTo(theirs);
    }

    @Test
    void whatIsPinnedOrUnderWayStays() {
        VisitPlan some = InventedCampaign.of(30, 40, 7);
        GreedyPlan.complete(some);
        Visit held = some.getVisits().get(0);
        Visit pinned = some.getVisits().get(1);
        LocalDate day = pinned.getDays().get(pinned.getDays().size() - 1);
        List<Visit> visits = new ArrayList<>(some.getVisits());
        visits.set(0, copy(held, new Visit.Choice(held.getCertification(), held.getNetwork(), held.getFrom()), true));
        visits.set(
                1,
                new Visit(
                        facts(pinned, false),
                        Visit.Choice.NONE,
                        new Visit.Choice(null, pinned.getNetworkAuditors().get(3), day)));
        VisitPlan plan = SOLVER.solve(new VisitPlan(visits, some.getAuditors()), stop -> {});
        assertThat(plan.getVisits().get(0).getNetwork()).isEqualTo(held.getNetwork());
        assertThat(plan.getVisits().get(0).getFrom()).isEqualTo(held.getFrom());
        assertThat(plan.getVisits().get(1).getFrom()).isEqualTo(day);
        assertThat(plan.getVisits().get(1).getNetwork())
                .isEqualTo(pinned.getNetworkAuditors().get(3));
    }

    @Test
    void anAuditThatNobodyMayDoSaysWhichRuleLeavesNobody() {
        VisitPlan some = InventedCampaign.of(10, 40, 7);
        String region = some.getVisits().get(0).getRegion();
        List<PlannedAuditor> own = some.getAuditors().stream()
                .filter(one -> one.kind() == AuditorKind.CERTIFICATION_BODY || region.equals(one.region()))
                .toList();
        VisitPlan plan = SOLVER.solve(new VisitPlan(List.of(some.getVisits().get(0)), own), stop -> {});
        List<Reason> reasons = Explanation.of(plan).get(plan.getVisits().get(0).getAudit());
        assertThat(plan.getUnassigned()).isOne();
        assertThat(reasons)
                .filteredOn(reason -> reason.seat() == PlanConstraints.Seat.NETWORK)
                .extracting(Reason::rule)
                .isSubsetOf(PlanRule.OWN_STRUCTURE, PlanRule.OWN_REGION, PlanRule.INTEREST)
                .isNotEmpty();
    }

    @Test
    void anAssignedAuditSaysWhatItsPairAndDayCost() {
        VisitPlan plan = InventedCampaign.of(60, 40, 7);
        GreedyPlan.complete(plan);
        Visit one = plan.getVisits().get(0);
        long travel = Explanation.of(plan).get(one.getAudit()).stream()
                .filter(reason -> reason.rule() == PlanRule.TRAVEL)
                .mapToLong(Reason::cost)
                .sum();
        assertThat(travel).isEqualTo(one.getKilometres());
    }

    private static Visit copy(Visit visit, Visit.Choice before, boolean held) {
        return new Visit(facts(visit, held), before, Visit.Choice.NONE);
    }

    private static Visit.Facts facts(Visit visit, boolean held) {
        return new Visit.Facts(
                visit.getAudit(),
                visit.getStructure(),
                visit.getRegion(),
                visit.getDepartment(),
                visit.getStructureKind(),
                visit.getLength(),
                true,
                visit.getWindow(),
                visit.getWished(),
                held);
    }
}
