package fr.jalon.labelling.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Until when a sample is shown to those who may see the evidence. Times are UTC. */
@Entity
@Table(name = "sample_opening")
public class SampleOpening {
    @Id
    @Column(name = "evidence_id")
    private long evidenceId;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "open_until")
    private LocalDate openUntil;

    @Column(name = "opened_by_name")
    private String openedByName;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    private String reason;

    @Column(name = "closed_by_name")
    private String closedByName;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    @Version
    private int version;

    protected SampleOpening() {}

    public SampleOpening(long evidenceId, String structureCode) {
        this.evidenceId = evidenceId;
        this.structureCode = structureCode;
    }

    /** Shows it until that day, included. */
    public void open(LocalDate until, String by, LocalDateTime at) {
        openUntil = until;
        openedByName = by;
        openedAt = at;
        reason = null;
        closedByName = null;
        closedAt = null;
    }

    /** Shows it until another day. */
    public void prolong(LocalDate until, String why) {
        openUntil = until;
        reason = why;
    }

    /** Shows it no more. */
    public void close(String why, String by, LocalDateTime at) {
        reason = why;
        closedByName = by;
        closedAt = at;
    }

    /** Whether it is shown on a day. */
    public boolean isOpen(LocalDate today) {
        return closedAt == null && !openUntil.isBefore(today);
    }

    public long getEvidenceId() {
        return evidenceId;
    }

    public LocalDate getOpenUntil() {
        return openUntil;
    }

    public String getOpenedByName() {
        return openedByName;
    }

    public LocalDateTime getOpenedAt() {
        return openedAt;
    }

    public String getReason() {
        return reason;
    }

    public String getClosedByName() {
        return closedByName;
    }

    public LocalDateTime getClosedAt() {
        return closedAt;
    }

    public int getVersion() {
        return version;
    }
}
