package fr.jalon.labelling.review;

import fr.jalon.labelling.improvement.ActionState;
import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What an action had come to when the evaluation of its year was closed. Never changed. */
@Entity
@Table(name = "evaluated_action")
class EvaluatedAction {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "evaluation_id")
    private long evaluationId;

    @Column(name = "action_id")
    private long actionId;

    private String title;

    @Column(name = "owner_name")
    private String ownerName;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String indicator;
    private String unit;
    private BigDecimal baseline;
    private BigDecimal target;
    private BigDecimal measured;
    private BigDecimal planned;
    private BigDecimal spent;

    protected EvaluatedAction() {}

    EvaluatedAction(PlanEvaluation evaluation, Result result) {
        this.id = Ids.next();
        this.structureCode = evaluation.structureCode();
        this.evaluationId = evaluation.id();
        this.actionId = result.actionId();
        this.title = result.title();
        this.ownerName = result.ownerName();
        this.state = result.state();
        this.dueOn = result.dueOn();
        this.doneOn = result.doneOn();
        this.indicator = result.indicator();
        this.unit = result.unit();
        this.baseline = result.baseline();
        this.target = result.target();
        this.measured = result.measured();
        this.planned = result.planned();
        this.spent = result.spent();
    }

    Result result() {
        return new Result(
                actionId, title, ownerName, state, dueOn, doneOn, indicator, unit, baseline, target, measured, planned,
                spent);
    }
}
