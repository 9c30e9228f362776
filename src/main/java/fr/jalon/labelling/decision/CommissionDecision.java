package fr.jalon.labelling.decision;

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

/** What the national commission decided on a closed audit, and why. It is written once and never changed. */
@Entity
@Table(name = "commission_decision")
public class CommissionDecision {

    @Id
    private long id;

    @Column(name = "audit_id")
    private long auditId;

    @Column(name = "structure_code")
    private String structureCode;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String reason;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    @Version
    private int version;

    protected CommissionDecision() {}

    CommissionDecision(
            long auditId, String structureCode, RecordDecision.Request request, long recordedBy, LocalDateTime now) {
        this.id = Ids.next();
        this.auditId = auditId;
        this.structureCode = structureCode;
        this.kind = request.kind();
        this.reason = request.reason().strip();
        this.decidedOn = request.decidedOn();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    public long getId() {
        return id;
    }

    public long getAuditId() {
        return auditId;
    }

    public String getStructureCode() {
        return structureCode;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }
}
