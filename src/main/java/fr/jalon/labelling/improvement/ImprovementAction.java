package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * An action of the current structure's improvement plan, with its parts: whatever changes of them, its version does.
 * Where its diagnosis is copied to another version of the reference, an action that is not done follows to the copied
 * score, and takes the copied nodes beside its own; rolling the copy back points it to the old score again.
 */
@Entity
@Table(name = "improvement_action")
class ImprovementAction {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "score_id")
    private Long scoreId;

    @Column(name = "finding_id")
    private Long findingId;

    @Column(name = "swot_item_id")
    private Long swotItemId;

    @Column(name = "roadmap_id")
    private Long roadmapId;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String title;
    private String description;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private int progress;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private Effort effort;

    private String risk;
    private String mitigation;
    private String indicator;
    private String unit;
    private BigDecimal baseline;
    private BigDecimal target;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "created_by_name")
    private String createdByName;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("name")
    private List<ActionContributor> contributors = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ActionStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ActionBudget> budget = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ActionNode> nodes = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("measuredOn")
    private List<ActionMeasure> measures = new ArrayList<>();

    @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ActionPostponement> postponements = new ArrayList<>();

    @Version
    private int version;

    protected ImprovementAction() {}

    ImprovementAction(Long scoreId, Actor actor, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = actor.structureCode().value();
        this.scoreId = scoreId;
        this.state = ActionState.PLANNED;
        this.createdBy = actor.accountId();
        this.createdByName = actor.name();
        this.createdAt = now;
    }

    final void become(ActionPlan plan, Resolved people, LocalDateTime now) {
        ActionDetails details = plan.details();
        title = plan.title();
        description = plan.description();
        ownerId = plan.ownerId();
        ownerName = people.ownerName();
        startsOn = details.startsOn();
        dueOn = plan.dueOn();
        findingId = details.source().findingId();
        swotItemId = details.source().swotItemId();
        roadmapId = details.source().roadmapId();
        origin = details.source().origin(scoreId);
        priority = details.priority();
        effort = details.effort();
        risk = details.risk();
        mitigation = details.mitigation();
        indicator = details.indicator().name();
        unit = details.indicator().unit();
        baseline = details.indicator().baseline();
        target = details.indicator().target();
        new PartsChange(this).become(details, people);
        changedAt = now;
    }

    /** Gives another date, and remembers the old one. */
    void postpone(LocalDate to, LocalDate today, String author) {
        postponements.add(new ActionPostponement(this, to, today, author));
    }

    void move(ActionState to, Integer percent, LocalDate today, LocalDateTime now) {
        doneOn = to != ActionState.DONE ? null : doneOn == null ? today : doneOn;
        progress = to == ActionState.DONE ? 100 : percent == null ? progress : percent;
        state = to == ActionState.PLANNED && percent != null && percent > 0 ? ActionState.IN_PROGRESS : to;
        changedAt = now;
    }

    ActionRow row() {
        return new ActionRow(
                id,
                scoreId,
                title,
                description,
                ownerId,
                ownerName,
                dueOn,
                state,
                doneOn,
                version,
                origin,
                priority,
                startsOn,
                progress,
                roadmapId);
    }

    ActionDetails details() {
        return new ActionDetails(
                new ActionSource(findingId, swotItemId, roadmapId),
                priority,
                effort,
                startsOn,
                risk,
                mitigation,
                new ActionIndicator(
                        indicator,
                        unit,
                        baseline,
                        target,
                        measures.stream().map(ActionMeasure::line).toList()),
                new ActionParts(
                        contributors.stream().map(ActionContributor::accountId).toList(),
                        nodes.stream().map(node -> node.place().nodeId()).toList(),
                        steps.stream().map(ActionStep::line).toList(),
                        budget.stream().map(ActionBudget::line).toList()));
    }

    long id() {
        return id;
    }

    String structureCode() {
        return structureCode;
    }

    Long scoreId() {
        return scoreId;
    }

    long ownerId() {
        return ownerId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ActionState state() {
        return state;
    }

    int version() {
        return version;
    }

    List<ActionContributor> contributors() {
        return contributors;
    }

    List<ActionStep> steps() {
        return steps;
    }

    List<ActionBudget> budget() {
        return budget;
    }

    List<ActionNode> nodes() {
        return nodes;
    }

    List<ActionMeasure> measures() {
        return measures;
    }

    List<PostponedLine> postponements() {
        return postponements.stream().map(ActionPostponement::line).toList();
    }

    /** Whether that person owns it or carries it with the owner. */
    boolean carriedBy(long accountId) {
        return ownerId == accountId || contributors.stream().anyMatch(one -> one.accountId() == accountId);
    }
}
