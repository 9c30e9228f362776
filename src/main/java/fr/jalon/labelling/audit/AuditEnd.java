package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What the signatures of its report make of an audit: scores frozen by the first, the audit closed by the second. */
@Embeddable
public class AuditEnd {

    @Column(name = "scores_frozen_at")
    private LocalDateTime scoresFrozenAt;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String conclusion;

    protected AuditEnd() {}

    static AuditEnd none() {
        return new AuditEnd();
    }

    /** Scores are frozen once, for good. */
    AuditEnd frozen(LocalDateTime at) {
        if (scoresFrozenAt != null) {
            throw Refused.conflict("audit.refused.frozen");
        }
        AuditEnd end = new AuditEnd();
        end.scoresFrozenAt = at;
        return end;
    }

    AuditEnd closed(LocalDate today, String conclusion) {
        if (scoresFrozenAt == null) {
            throw Refused.conflict("audit.refused.unsigned");
        }
        AuditEnd end = new AuditEnd();
        end.scoresFrozenAt = scoresFrozenAt;
        end.closedOn = today;
        end.conclusion = conclusion;
        return end;
    }

    LocalDateTime scoresFrozenAt() {
        return scoresFrozenAt;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String conclusion() {
        return conclusion;
    }
}
