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

/** The evaluation of a year of the plan: written while it is open, then closed for good with its figures. */
@Entity
@Table(name = "plan_evaluation")
public class PlanEvaluation {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    private int year;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private String reached;
    private String missed;
    private String lessons;

    @Column(name = "next")
    private String next;

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

    protected PlanEvaluation() {}

    PlanEvaluation(String structureCode, int year, String author, LocalDate today) {
        this.id = Ids.next();
        this.structureCode = structureCode;
        this.year = year;
        this.state = ReviewState.OPEN;
        this.openedByName = author;
        this.openedOn = today;
    }

    void become(EvaluationText text) {
        reached = text.reached();
        missed = text.missed();
        lessons = text.lessons();
        next = text.next();
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

    public int year() {
        return year;
    }

    public boolean isOpen() {
        return state == ReviewState.OPEN;
    }

    public ReviewState state() {
        return state;
    }

    public EvaluationText text() {
        return new EvaluationText(reached, missed, lessons, next);
    }

    public String openedByName() {
        return openedByName;
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
