package fr.jalon.labelling.review;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** What a review decided; it may have become an action. */
@Entity
@Table(name = "review_decision")
public class ReviewDecision {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "review_id")
    private long reviewId;

    private String text;

    @Column(name = "action_id")
    private Long actionId;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Version
    private int version;

    protected ReviewDecision() {}

    ReviewDecision(PlanReview review, String text, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = review.structureCode();
        this.reviewId = review.id();
        this.text = text;
        this.decidedAt = now;
    }

    void becameAction(long action) {
        actionId = action;
    }

    public long id() {
        return id;
    }

    long reviewId() {
        return reviewId;
    }

    public String text() {
        return text;
    }

    public Long actionId() {
        return actionId;
    }

    public int version() {
        return version;
    }
}
