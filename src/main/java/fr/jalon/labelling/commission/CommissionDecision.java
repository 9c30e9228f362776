package fr.jalon.labelling.commission;

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
import java.util.Arrays;
import java.util.List;

/**
 * What the commission decided on a closed audit, and why. It is written once and never changed; after a deferral or an
 * appeal there is another one, with the next turn.
 */
@Entity
@Table(name = "commission_decision")
public class CommissionDecision {

    @Id
    private long id;

    @Column(name = "audit_id")
    private long auditId;

    @Column(name = "structure_code")
    private String structureCode;

    private int turn;

    @Column(name = "item_id")
    private Long itemId;

    @Column(name = "appeal_id")
    private Long appealId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String reason;

    private String breaches;

    @Column(name = "departure_reason")
    private String departureReason;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    @Version
    private int version;

    protected CommissionDecision() {}

    CommissionDecision(AgendaItem item, int turn, RecordDecision.Request request, LocalDate decidedOn) {
        this.id = Ids.next();
        this.auditId = item.auditId();
        this.structureCode = item.structureCode();
        this.turn = turn;
        this.itemId = item.id();
        this.appealId = item.appealId();
        this.kind = item.proposal();
        this.reason = request.reason().strip();
        this.decidedOn = decidedOn;
        if (kind.awards()) {
            this.validFrom = request.validFrom();
            this.validUntil = request.validUntil();
        }
    }

    /** It departs from the reference: from blocking criteria that are not met, or from there being none. */
    void departs(List<Breach> from, String why) {
        breaches = from.isEmpty()
                ? null
                : String.join(",", from.stream().map(Breach::criterion).toList());
        departureReason = why.strip();
    }

    void recorded(long by, LocalDateTime at) {
        recordedBy = by;
        recordedAt = at;
    }

    public long getId() {
        return id;
    }

    public String getTextId() {
        return Ids.text(id);
    }

    public long getAuditId() {
        return auditId;
    }

    public String getStructureCode() {
        return structureCode;
    }

    public int getTurn() {
        return turn;
    }

    public Long getItemId() {
        return itemId;
    }

    public Long getAppealId() {
        return appealId;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public String getReason() {
        return reason;
    }

    /** Codes of the blocking criteria from which it departs; none where it does not. */
    public List<String> getBreaches() {
        return breaches == null ? List.of() : Arrays.asList(breaches.split(","));
    }

    /** Why it departs from the reference, or null. */
    public String getDepartureReason() {
        return departureReason;
    }

    /** First day of the label that it awards, or null. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }
}
