package fr.jalon.labelling.review;

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

/** The review of the plan for a quarter: written while it is open, then closed for good. */
@Entity
@Table(name = "plan_review")
public class PlanReview {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    private int year;
    private int quarter;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String participants;
    private String minutes;
    private LocalDate since;

    @Column(name = "opened_by_name")
    private String openedByName;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_by_name")
    private String closedByName;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    @Version
    private int version;

    protected PlanReview() {}

    PlanReview(String structureCode, Quarter quarter, LocalDate since, String author, LocalDate today) {
        this.id = Ids.next();
        this.structureCode = structureCode;
        this.year = quarter.year();
        this.quarter = quarter.number();
        this.state = ReviewState.OPEN;
        this.since = since;
        this.openedByName = author;
        this.openedOn = today;
        this.heldOn = today;
    }

    void become(ReviewText text) {
        heldOn = text.heldOn();
        participants = text.participants();
        minutes = text.minutes();
    }

    void close(String author, LocalDateTime now) {
        state = ReviewState.CLOSED;
        closedByName = author;
        closedAt = now;
    }

    public long id() {
        return id;
    }

    String structureCode() {
        return structureCode;
    }

    public Quarter quarter() {
        return new Quarter(year, quarter);
    }

    public boolean isOpen() {
        return state == ReviewState.OPEN;
    }

    public ReviewState state() {
        return state;
    }

    public ReviewText text() {
        return new ReviewText(heldOn, participants, minutes);
    }

    /** The day of the review before; null for the first one. */
    public LocalDate since() {
        return since;
    }

    public String openedByName() {
        return openedByName;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public String closedByName() {
        return closedByName;
    }

    /** UTC. */
    public LocalDateTime closedAt() {
        return closedAt;
    }

    public int version() {
        return version;
    }
}
