package fr.jalon.labelling.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** The level that a voice gives a criterion in an audit, with its reason. */
@Entity
@Table(name = "audit_score")
public class AuditScore {

    @Id
    private long id;

    @Column(name = "audit_id")
    private long auditId;

    @Column(name = "structure_code")
    private String structureCode;

    private String criterion;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    private Integer level;

    private boolean applicable;

    private String reason;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;

    @Version
    private int version;

    protected AuditScore() {}

    public long getAuditId() {
        return auditId;
    }

    /** Code of the criterion in the reference of the diagnosis. */
    public String getCriterion() {
        return criterion;
    }

    public Voice getVoice() {
        return voice;
    }

    /** On the scale of the reference; null where the criterion does not apply. */
    public Integer getLevel() {
        return level;
    }

    public boolean isApplicable() {
        return applicable;
    }

    public String getReason() {
        return reason;
    }

    public String getAuthorName() {
        return authorName;
    }

    /** In UTC. */
    public LocalDateTime getRecordedAt() {
        return recordedAt;
    }

    /** When an auditor proposed it to the other, for good (UTC); null while it is their own. */
    public LocalDateTime getProposedAt() {
        return proposedAt;
    }

    public int getVersion() {
        return version;
    }
}
