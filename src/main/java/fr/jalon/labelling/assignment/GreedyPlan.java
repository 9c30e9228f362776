package fr.jalon.labelling.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A plan as somebody would make it by hand: the audits with the fewest possible auditors first, each on the day nearest to
 * what the structure wished on which somebody of each kind is free, and of those free the two who live nearest. Nothing is
 * taken back. It is where the solver begins, and what it is compared with.
 */
public final class GreedyPlan {

    private final Map<PlannedAuditor, Integer> audits = new HashMap<>();
    private final Map<PlannedAuditor, Set<LocalDate>> taken = new HashMap<>();
    private final List<Visit> placed = new ArrayList<>();

    private GreedyPlan() {}

    /** Completes the plan; what is chosen already stays where it is possible. */
    public static void complete(VisitPlan plan) {
        GreedyPlan greedy = new GreedyPlan();
        plan.getVisits().stream()
                .filter(Visit::isHeld)
                .filter(Visit::isAssigned)
                .forEach(greedy::place);
        plan.getVisits().stream()
                .filter(visit -> !visit.isHeld() && visit.isAssigned())
                .forEach(visit -> greedy.choose(visit, true));
        plan.getVisits().stream()
                .filter(visit -> !visit.isHeld() && !visit.isAssigned())
                .sorted(Comparator.comparingInt(GreedyPlan::freedom).thenComparingLong(Visit::getAudit))
                .forEach(visit -> greedy.choose(visit, false));
    }

    private static int freedom(Visit visit) {
        return visit.getCertificationAuditors().size()
                * visit.getNetworkAuditors().size();
    }

    /** Takes what the visit has where it is still possible, else the nearest that is. */
    private void choose(Visit visit, boolean whole) {
        Visit.Choice kept = new Visit.Choice(visit.getCertification(), visit.getNetwork(), visit.getFrom());
        if (whole
                && isFree(kept.certification(), visit, kept.from())
                && isFreeToo(kept.network(), visit, kept.from())) {
            place(visit);
            return;
        }
        List<LocalDate> days = new ArrayList<>(visit.getDays());
        days.sort(Comparator.comparingLong((LocalDate day) -> day.equals(kept.from()) ? -1 : distance(visit, day))
                .thenComparing(Comparator.naturalOrder()));
        for (LocalDate day : days) {
            Optional<PlannedAuditor> certification = visit.getCertificationAuditors().stream()
                    .filter(one -> isFree(one, visit, day))
                    .min(nearest(visit, kept.certification()));
            Optional<PlannedAuditor> network = certification.isEmpty()
                    ? Optional.empty()
                    : visit.getNetworkAuditors().stream()
                            .filter(one -> isFreeToo(one, visit, day))
                            .min(nearest(visit, kept.network()));
            if (network.isPresent()) {
                visit.take(new Visit.Choice(certification.get(), network.get(), day));
                place(visit);
                return;
            }
        }
        visit.take(Visit.Choice.NONE);
    }

    private static long distance(Visit visit, LocalDate day) {
        if (visit.getWished() == null || visit.getWished().contains(day)) {
            return 0;
        }
        LocalDate near = day.isBefore(visit.getWished().start())
                ? visit.getWished().start()
                : visit.getWished().end();
        return Math.abs(near.toEpochDay() - day.toEpochDay());
    }

    private static Comparator<PlannedAuditor> nearest(Visit visit, PlannedAuditor kept) {
        return Comparator.comparingInt((PlannedAuditor one) -> one.equals(kept) ? -1 : one.kilometresTo(visit))
                .thenComparingLong(PlannedAuditor::id);
    }

    private boolean isFree(PlannedAuditor auditor, Visit visit, LocalDate from) {
        LocalDate until = from.plusDays(visit.getLength() - 1L);
        return audits.getOrDefault(auditor, 0) < auditor.quota()
                && auditor.isAvailable(from, until)
                && from.datesUntil(until.plusDays(1)).noneMatch(taken.getOrDefault(auditor, Set.of())::contains);
    }

    private boolean isFreeToo(PlannedAuditor auditor, Visit visit, LocalDate from) {
        return isFree(auditor, visit, from) && placed.stream().noneMatch(other -> isReciprocal(auditor, visit, other));
    }

    private static boolean isReciprocal(PlannedAuditor network, Visit visit, Visit other) {
        return network.worksIn(other.getStructure()) && other.getNetwork().worksIn(visit.getStructure());
    }

    private void place(Visit visit) {
        placed.add(visit);
        for (PlannedAuditor auditor : List.of(visit.getCertification(), visit.getNetwork())) {
            audits.merge(auditor, visit.isHeld() ? 0 : 1, Integer::sum);
            visit.getFrom()
                    .datesUntil(visit.getUntil().plusDays(1))
                    .forEach(taken.computeIfAbsent(auditor, one -> new HashSet<>())::add);
        }
    }
}
