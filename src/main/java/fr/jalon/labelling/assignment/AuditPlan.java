package fr.jalon.labelling.assignment;

import fr.jalon.identity.Author;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A proposal of pairs and days for the audits that are not begun. It is solved in the background, then applied whole or dropped. */
@Entity
@Table(name = "audit_plan")
public class AuditPlan {

    private static final int LONGEST_SECONDS = 120;

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private int seconds;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "asked_at")
    private LocalDateTime askedAt;

    @Column(name = "begun_at")
    private LocalDateTime begunAt;

    @Column(name = "solved_at")
    private LocalDateTime solvedAt;

    private int visits;
    private int unassigned;
    private int changed;
    private long cost;

    @Column(name = "greedy_unassigned")
    private int greedyUnassigned;

    @Column(name = "greedy_cost")
    private long greedyCost;

    @Version
    private int version;

    protected AuditPlan() {}

    AuditPlan(LocalDate from, LocalDate until, Integer longest, Author author, LocalDateTime now) {
        if (from == null || from.isBefore(now.toLocalDate())) {
            throw Refused.field("fromDay", "plan.refused.from");
        }
        if (until == null || until.isBefore(from)) {
            throw Refused.field("untilDay", "plan.refused.until");
        }
        if (longest == null || longest < 1 || longest > LONGEST_SECONDS) {
            throw Refused.field("seconds", "plan.refused.seconds", LONGEST_SECONDS);
        }
        this.id = Ids.next();
        this.state = PlanState.WANTED;
        this.fromDay = from;
        this.untilDay = until;
        this.seconds = longest;
        this.askedBy = author.accountId();
        this.askedByName = author.name();
        this.askedAt = now;
    }

    /** What the solver found, and what somebody would have planned by hand. */
    record Outcome(int visits, int unassigned, int changed, long cost, int greedyUnassigned, long greedyCost) {}

    void propose(Outcome outcome, LocalDateTime now) {
        state = PlanState.PROPOSED;
        solvedAt = now;
        visits = outcome.visits();
        unassigned = outcome.unassigned();
        changed = outcome.changed();
        cost = outcome.cost();
        greedyUnassigned = outcome.greedyUnassigned();
        greedyCost = outcome.greedyCost();
    }

    void begin(LocalDateTime now) {
        state = PlanState.SOLVING;
        begunAt = now;
    }

    void fail() {
        state = PlanState.FAILED;
    }

    /** Passes from proposed to the end; refused in any other state, and where somebody changed it since it was read. */
    void end(PlanState last, int seen) {
        if (seen != version) {
            throw Refused.changedMeanwhile();
        }
        if (state != PlanState.PROPOSED) {
            throw Refused.conflict("plan.refused.state");
        }
        state = last;
    }

    public long getId() {
        return id;
    }

    public String getTextId() {
        return Ids.text(id);
    }

    public PlanState getState() {
        return state;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public LocalDate getUntilDay() {
        return untilDay;
    }

    /** The longest search. */
    public int getSeconds() {
        return seconds;
    }

    public String getAskedByName() {
        return askedByName;
    }

    public LocalDateTime getAskedAt() {
        return askedAt;
    }

    LocalDateTime getBegunAt() {
        return begunAt;
    }

    public int getVisits() {
        return visits;
    }

    public int getUnassigned() {
        return unassigned;
    }

    /** Audits that had a pair or a day which is another now. */
    public int getChanged() {
        return changed;
    }

    /** What the rules that weigh cost, in kilometres. */
    public long getCost() {
        return cost;
    }

    public int getGreedyUnassigned() {
        return greedyUnassigned;
    }

    public long getGreedyCost() {
        return greedyCost;
    }

    public int getVersion() {
        return version;
    }
}
