package fr.jalon.labelling.assignment;

import fr.jalon.labelling.assignment.PlanConstraints.Seat;
import fr.jalon.labelling.audit.AuditorKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of each audit of a plan what its pair and day cost by the rules that weigh, or which rules leave it nobody. The costs
 * are those of {@link PlanConstraints}; of a load, what the audits of the same auditor share.
 */
final class Explanation {

    private final VisitPlan plan;
    private final Map<PlannedAuditor, Integer> loads = new HashMap<>();

    private Explanation(VisitPlan plan) {
        this.plan = plan;
        plan.getVisits().stream()
                .filter(visit -> visit.isAssigned() && !visit.isHeld())
                .forEach(visit -> {
                    loads.merge(visit.getCertification(), 1, Integer::sum);
                    loads.merge(visit.getNetwork(), 1, Integer::sum);
                });
    }

    /** The reasons of each audit. */
    static Map<Long, List<Reason>> of(VisitPlan plan) {
        Explanation explanation = new Explanation(plan);
        Map<Long, List<Reason>> all = new HashMap<>();
        plan.getVisits().stream()
                .filter(visit -> !visit.isHeld())
                .forEach(visit -> all.put(
                        visit.getAudit(),
                        visit.isAssigned() ? explanation.assigned(visit) : explanation.unassigned(visit)));
        return all;
    }

    private List<Reason> assigned(Visit visit) {
        List<Reason> reasons = new ArrayList<>();
        for (Seat seat : Seat.values()) {
            PlannedAuditor auditor = seat.of(visit);
            int kilometres = auditor.kilometresTo(visit);
            reasons.add(new Reason(PlanRule.TRAVEL, seat, kilometres, kilometres));
            int load = loads.get(auditor);
            reasons.add(new Reason(PlanRule.LOAD, seat, load, PlanConstraints.LOAD * (load - 1) / 2));
        }
        if (visit.getCertification().junior() && visit.getNetwork().junior()) {
            reasons.add(new Reason(PlanRule.SENIORITY, null, 2, PlanConstraints.TWO_JUNIORS));
        }
        if (visit.getWished() != null) {
            int days = visit.getDaysFromWish();
            reasons.add(new Reason(PlanRule.WISHED, null, days, days * PlanConstraints.DAY));
        }
        if (visit.isChanged()) {
            reasons.add(new Reason(PlanRule.CHANGED, null, 1, PlanConstraints.CHANGE));
        }
        return reasons;
    }

    private List<Reason> unassigned(Visit visit) {
        List<Reason> reasons = new ArrayList<>();
        for (Seat seat : Seat.values()) {
            Map<PlanRule, Integer> kept = new EnumMap<>(PlanRule.class);
            List<PlannedAuditor> of = plan.getAuditors().stream()
                    .filter(one -> (one.kind() == AuditorKind.CERTIFICATION_BODY) == (seat == Seat.CERTIFICATION))
                    .toList();
            of.forEach(one -> obstacle(one, visit).ifPresent(rule -> kept.merge(rule, 1, Integer::sum)));
            int free = of.size()
                    - kept.values().stream().mapToInt(Integer::intValue).sum();
            if (free == 0) {
                kept.forEach((rule, count) -> reasons.add(new Reason(rule, seat, count, 0)));
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason(PlanRule.UNASSIGNED, null, visit.getDays().size(), 0));
        }
        return reasons;
    }

    private Optional<PlanRule> obstacle(PlannedAuditor auditor, Visit visit) {
        return auditor.obstacle(visit).or(() -> {
            if (loads.getOrDefault(auditor, 0) >= auditor.quota()) {
                return Optional.of(PlanRule.QUOTA);
            }
            boolean ever = visit.getDays().stream()
                    .anyMatch(day -> auditor.isAvailable(day, day.plusDays(visit.getLength() - 1L)));
            return ever ? Optional.empty() : Optional.of(PlanRule.AVAILABILITY);
        });
    }
}
