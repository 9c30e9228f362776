package fr.jalon.labelling.assignment;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** An audit to plan: its two auditors and its first day are chosen among those that its rules leave it. */
@PlanningEntity
public class Visit {

    /**
     * What is known of the audit before it is planned.
     *
     * @param region INSEE region of the structure; null for the national union
     * @param kind kind of the structure
     * @param length days of the visit, one at least
     * @param onSite whether the auditors travel
     * @param window first and last day on which the visit may be
     * @param wished first and last day that the structure wished; null where it said nothing
     * @param held whether it is as it is: the visit began, or is over
     */
    public record Facts(
            long audit,
            String structure,
            String region,
            String department,
            String kind,
            int length,
            boolean onSite,
            Period window,
            Period wished,
            boolean held) {}

    /** Two auditors and a first day, each known or not. */
    public record Choice(PlannedAuditor certification, PlannedAuditor network, LocalDate from) {

        /** Nothing is chosen. */
        public static final Choice NONE = new Choice(null, null, null);
    }

    private Facts facts;
    private Choice before = Choice.NONE;
    private Choice pinned = Choice.NONE;

    @PlanningPin
    private boolean held;

    @ValueRangeProvider(id = "certificationAuditors")
    private List<PlannedAuditor> certificationAuditors = List.of();

    @ValueRangeProvider(id = "networkAuditors")
    private List<PlannedAuditor> networkAuditors = List.of();

    @ValueRangeProvider(id = "days")
    private List<LocalDate> days = List.of();

    @PlanningVariable(valueRangeProviderRefs = "certificationAuditors", allowsUnassigned = true)
    private PlannedAuditor certification;

    @PlanningVariable(valueRangeProviderRefs = "networkAuditors", allowsUnassigned = true)
    private PlannedAuditor network;

    @PlanningVariable(valueRangeProviderRefs = "days", allowsUnassigned = true)
    private LocalDate from;

    @SuppressWarnings("unused") // the solver makes its copies with it
    private Visit() {}

    /**
     * An audit to plan.
     *
     * @param before what it has now: a plan that is made again keeps it where it can
     * @param pinned what was chosen by hand: a plan never changes it
     */
    public Visit(Facts facts, Choice before, Choice pinned) {
        this.facts = facts;
        this.before = before;
        this.pinned = pinned;
        this.held = facts.held();
        this.certification = first(pinned.certification(), before.certification());
        this.network = first(pinned.network(), before.network());
        this.from = first(pinned.from(), before.from());
    }

    private static <T> T first(T one, T other) {
        return one == null ? other : one;
    }

    /** Finds who may audit here, and when. What is chosen already and is not possible any more is taken away. */
    void choose(List<PlannedAuditor> auditors, List<LocalDate> starts) {
        if (held) {
            certificationAuditors = only(certification);
            networkAuditors = only(network);
            days = only(from);
            return;
        }
        certificationAuditors = among(auditors, AuditorKind.CERTIFICATION_BODY, pinned.certification());
        networkAuditors = among(auditors, AuditorKind.NETWORK, pinned.network());
        days = pinned.from() == null ? starts : List.of(pinned.from());
        certification = certificationAuditors.contains(certification) ? certification : null;
        network = networkAuditors.contains(network) ? network : null;
        from = days.contains(from) ? from : null;
    }

    private static <T> List<T> only(T one) {
        return one == null ? List.of() : List.of(one);
    }

    private List<PlannedAuditor> among(List<PlannedAuditor> auditors, AuditorKind kind, PlannedAuditor chosen) {
        return auditors.stream()
                .filter(one -> one.kind() == kind && one.obstacle(this).isEmpty())
                .filter(one -> chosen == null || chosen.equals(one))
                .toList();
    }

    void take(Choice choice) {
        certification = choice.certification();
        network = choice.network();
        from = choice.from();
    }

    @PlanningId
    public long getAudit() {
        return facts.audit();
    }

    public String getStructure() {
        return facts.structure();
    }

    public String getRegion() {
        return facts.region();
    }

    public String getDepartment() {
        return facts.department();
    }

    /** Kind of the structure. */
    public String getStructureKind() {
        return facts.kind();
    }

    /** Days of the visit. */
    public int getLength() {
        return facts.length();
    }

    public boolean isOnSite() {
        return facts.onSite();
    }

    public Period getWindow() {
        return facts.window();
    }

    /** Whether it is as it is. */
    public boolean isHeld() {
        return held;
    }

    public Choice getBefore() {
        return before;
    }

    /** Whether somebody chose something of it by hand. */
    public boolean isPinned() {
        return !pinned.equals(Choice.NONE);
    }

    List<PlannedAuditor> getCertificationAuditors() {
        return certificationAuditors;
    }

    List<PlannedAuditor> getNetworkAuditors() {
        return networkAuditors;
    }

    List<LocalDate> getDays() {
        return days;
    }

    public PlannedAuditor getCertification() {
        return certification;
    }

    public PlannedAuditor getNetwork() {
        return network;
    }

    public LocalDate getFrom() {
        return from;
    }

    /** Last day of the visit; null where it has no first one. */
    public LocalDate getUntil() {
        return from == null ? null : from.plusDays(facts.length() - 1L);
    }

    /** Whether it has both auditors and a day: anything less is no plan for it. */
    public boolean isAssigned() {
        return certification != null && network != null && from != null;
    }

    /** Whether something that it had is not so any more. */
    public boolean isChanged() {
        return differs(before.certification(), certification)
                || differs(before.network(), network)
                || differs(before.from(), from);
    }

    private static boolean differs(Object before, Object now) {
        return before != null && !Objects.equals(before, now);
    }

    /** Kilometres, one way, of both auditors together. */
    public int getKilometres() {
        return certification.kilometresTo(this) + network.kilometresTo(this);
    }

    /** Days between the visit and what the structure wished; 0 within it, and where it wished nothing. */
    int getDaysFromWish() {
        Period wished = facts.wished();
        if (wished == null || wished.contains(from)) {
            return 0;
        }
        LocalDate near = from.isBefore(wished.start()) ? wished.start() : wished.end();
        return (int) Math.abs(near.toEpochDay() - from.toEpochDay());
    }

    Period getWished() {
        return facts.wished();
    }

    @Override
    public String toString() {
        return "visit " + facts.structure() + " " + from;
    }
}
