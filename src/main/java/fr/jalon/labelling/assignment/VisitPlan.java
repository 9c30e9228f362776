package fr.jalon.labelling.assignment;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All audits of a campaign with the auditors there are: what is planned together. */
@PlanningSolution
public class VisitPlan {

    /** What the two figures of a window and a length leave as first days. */
    private record Span(LocalDate start, LocalDate end, int length) {}

    @PlanningEntityCollectionProperty
    private List<Visit> visits;

    @ProblemFactCollectionProperty
    private List<PlannedAuditor> auditors;

    @ProblemFactCollectionProperty
    private List<Employment> employments;

    @PlanningScore
    private HardMediumSoftLongScore score;

    @SuppressWarnings("unused") // the solver makes its copies with it
    private VisitPlan() {}

    /** A plan to make; who may audit where is found here. */
    public VisitPlan(List<Visit> visits, List<PlannedAuditor> auditors) {
        this.visits = visits;
        this.auditors = auditors;
        this.employments = auditors.stream()
                .flatMap(one -> one.employers().stream().map(post -> new Employment(one, post.structure())))
                .toList();
        Map<Span, List<LocalDate>> starts = new HashMap<>();
        for (Visit visit : visits) {
            Span span = new Span(visit.getWindow().start(), visit.getWindow().end(), visit.getLength());
            visit.choose(
                    auditors,
                    starts.computeIfAbsent(span, some -> WorkingDays.starts(visit.getWindow(), some.length())));
        }
    }

    public List<Visit> getVisits() {
        return visits;
    }

    public List<PlannedAuditor> getAuditors() {
        return auditors;
    }

    /** How good it is; null until it is weighed. */
    public HardMediumSoftLongScore getScore() {
        return score;
    }

    /** Audits without two auditors and a day. */
    public long getUnassigned() {
        return visits.stream().filter(visit -> !visit.isAssigned()).count();
    }

    /** Audits that have not all that they had before. */
    public long getChanged() {
        return visits.stream().filter(Visit::isChanged).count();
    }
}
