package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Colleague;
import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * A colleague writes on a criterion. Where a diagnosis is copied on another version of its reference, its assignments go
 * along with the scores.
 */
@Entity
@Table(name = "score_assignment")
class ScoreAssignment {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "score_id")
    private long scoreId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "assigned_by_name")
    private String assignedByName;

    @Column(name = "assigned_at")
    private LocalDateTime assignedAt;

    protected ScoreAssignment() {}

    ScoreAssignment(String structureCode, long scoreId, Colleague colleague, String by, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = structureCode;
        this.scoreId = scoreId;
        this.accountId = colleague.getAccountId();
        this.accountName = colleague.getName();
        this.assignedByName = by;
        this.assignedAt = now;
    }
}
