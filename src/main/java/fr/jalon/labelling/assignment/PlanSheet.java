package fr.jalon.labelling.assignment;

import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.util.List;

/** A plan in REST: asked for with its days, then read. */
public final class PlanSheet {

    /** What it proposes for an audit; without a day where it proposes nothing. */
    public static final class Proposal {
        public String audit;
        public String structure;
        public String certification;
        public String network;
        public LocalDate from;
        public LocalDate until;
        public boolean changed;
        public boolean pinned;
        public List<Why> reasons;

        /** For JSON. */
        public Proposal() {}

        Proposal(PlanVisits.Line line) {
            audit = line.auditId();
            structure = line.structure();
            certification = line.certificationId() == null ? null : Ids.text(line.certificationId());
            network = line.networkId() == null ? null : Ids.text(line.networkId());
            from = line.from();
            until = line.until();
            changed = line.changed();
            pinned = line.pinned();
            reasons = line.reasons().stream().map(Why::new).toList();
        }
    }

    /** A rule and what it costs, or whom it keeps away. */
    public static final class Why {
        public PlanRule rule;
        public String seat;
        public int amount;
        public long cost;

        /** For JSON. */
        public Why() {}

        Why(PlanVisits.Why why) {
            rule = why.rule();
            seat = why.seat();
            amount = why.amount();
            cost = why.cost();
        }
    }

    public String id;
    public PlanState state;
    public LocalDate from;
    public LocalDate until;
    public Integer seconds;
    public Integer visits;
    public Integer unassigned;
    public Integer changed;
    public Long cost;
    public List<Proposal> proposals;

    /** For JSON. */
    public PlanSheet() {}

    PlanSheet(AuditPlan plan) {
        id = plan.getTextId();
        state = plan.getState();
        from = plan.getFromDay();
        until = plan.getUntilDay();
        seconds = plan.getSeconds();
        visits = plan.getVisits();
        unassigned = plan.getUnassigned();
        changed = plan.getChanged();
        cost = plan.getCost();
    }
}
