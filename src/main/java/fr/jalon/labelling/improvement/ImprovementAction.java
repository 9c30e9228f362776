package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleague;
import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** An action of the current structure's improvement plan; usually born of a weakness of a criterion. */
@Entity
@Table(name = "improvement_action")
class ImprovementAction {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "score_id")
    private Long scoreId;

    private String title;
    private String description;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "created_by_name")
    private String createdByName;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Version
    private int version;

    protected ImprovementAction() {}

    ImprovementAction(Long scoreId, ActionPlan plan, Colleague owner, Actor actor, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = actor.structureCode().value();
        this.scoreId = scoreId;
        this.state = ActionState.PLANNED;
        this.createdBy = actor.accountId();
        this.createdByName = actor.name();
        this.createdAt = now;
        change(plan, owner);
    }

    final void change(ActionPlan plan, Colleague owner) {
        title = plan.title();
        description = plan.description();
        ownerId = owner.getAccountId();
        ownerName = owner.getName();
        dueOn = plan.dueOn();
    }

    void move(ActionState to, LocalDate today) {
        state = to;
        doneOn = to == ActionState.DONE ? today : null;
    }

    ActionRow row() {
        return new ActionRow(id, scoreId, title, description, ownerId, ownerName, dueOn, state, doneOn, version);
    }

    long id() {
        return id;
    }

    long ownerId() {
        return ownerId;
    }

    int version() {
        return version;
    }
}
