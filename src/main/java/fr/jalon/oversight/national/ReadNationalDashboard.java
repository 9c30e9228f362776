package fr.jalon.oversight.national;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.labelling.audit.LabellingRule;
import fr.jalon.labelling.audit.LabellingRules;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.StructureCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The label office and the direction of the national union see how far the network is. Figures of structures only: no
 * person appears. An association's direction, which has the same role at home, is refused.
 */
@UseCase(allowed = {Role.LABEL_OFFICE, Role.NETWORK_DIRECTOR})
@ApplicationScoped
public class ReadNationalDashboard {

    private static final String CONFORMITY = "CONFORMITY_PERCENT";

    private final FunnelRows funnel;
    private final StepDelays delays;
    private final FailedCriteria criteria;
    private final RegionCosts costs;
    private final LabellingRules rules;
    private final NationalPlace place;

    @Inject
    ReadNationalDashboard(
            FunnelRows funnel,
            StepDelays delays,
            FailedCriteria criteria,
            RegionCosts costs,
            LabellingRules rules,
            NationalPlace place) {
        this.funnel = funnel;
        this.delays = delays;
        this.criteria = criteria;
        this.costs = costs;
        this.rules = rules;
        this.place = place;
    }

    ReadNationalDashboard() {
        this(null, null, null, null, null, null);
    }

    /** Where structures are, and what day it is there. */
    @ApplicationScoped
    static class NationalPlace {

        private final Actor actor;
        private final NationalDay day;

        @Inject
        NationalPlace(Actor actor, NationalDay day) {
            this.actor = actor;
            this.day = day;
        }

        NationalPlace() {
            this(null, null);
        }

        NationalFilter filter(String region, AuditKind kind) {
            if (!StructureCode.NATIONAL_UNION.equals(actor.structureCode())) {
                throw Refused.forbidden();
            }
            return new NationalFilter(region, kind, day.today());
        }
    }

    /** The regions where structures are, by name. */
    public List<Region> regions() {
        place.filter(null, null);
        return funnel.regions();
    }

    /** How many structures of each region are at each stage; null stands for any region, and for the current cycle. */
    public List<RegionFunnel> funnel(String region, AuditKind kind) {
        return funnel.of(place.filter(region, kind));
    }

    /** How long the steps take; null stands for any region and kind. */
    public List<StepDelay> delays(String region, AuditKind kind) {
        return delays.of(place.filter(region, kind));
    }

    /** The criteria that audits found not to be met, the most frequent first. */
    public List<FailedCriterion> criteria(String region, AuditKind kind) {
        NationalFilter filter = place.filter(region, kind);
        return criteria.of(filter, rules.rule(CONFORMITY, filter.day()).getAmount());
    }

    /** From which share of the highest level a criterion conforms, and the source of that rule. */
    public LabellingRule conformity() {
        return rules.rule(CONFORMITY, place.filter(null, null).day());
    }

    /** What audits take, by region. */
    public List<RegionCost> costs(String region, AuditKind kind) {
        return costs.of(place.filter(region, kind));
    }
}
