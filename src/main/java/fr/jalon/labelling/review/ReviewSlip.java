package fr.jalon.labelling.review;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What had slipped when a review was opened. Never changed. */
@Entity
@Table(name = "review_slip")
class ReviewSlip {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "review_id")
    private long reviewId;

    @Column(name = "action_id")
    private long actionId;

    @Enumerated(EnumType.STRING)
    private SlipKind kind;

    private String title;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "due_before")
    private LocalDate dueBefore;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private int steps;
    private BigDecimal planned;
    private BigDecimal spent;

    protected ReviewSlip() {}

    ReviewSlip(PlanReview review, Slip slip) {
        this.id = Ids.next();
        this.structureCode = review.structureCode();
        this.reviewId = review.id();
        this.actionId = slip.actionId();
        this.kind = slip.kind();
        this.title = slip.title();
        this.ownerName = slip.ownerName();
        this.dueBefore = slip.dueBefore();
        this.dueOn = slip.dueOn();
        this.steps = slip.steps();
        this.planned = slip.planned();
        this.spent = slip.spent();
    }

    Slip slip() {
        return new Slip(actionId, kind, title, ownerName, dueBefore, dueOn, steps, planned, spent);
    }
}
