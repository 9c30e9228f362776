package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** What the auditors found on a criterion, and the structure's reply to it where it gave one. */
@Entity
@Table(name = "finding")
public class Finding {

    @Id
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "audit_id")
    private Audit audit;

    @Column(name = "structure_code")
    private String structureCode;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    /** Code of the criterion, or of the axis, in the reference of the diagnosis. */
    private String criterion;

    private String text;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    @Column(name = "corrected_at")
    private LocalDateTime correctedAt;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    private String withdrawal;

    @Version
    private int version;

    @OneToOne(mappedBy = "finding")
    private FindingReply reply;

    protected Finding() {}

    /** Whether the audit still waits for the structure's reply to it. */
    boolean awaitsReply() {
        return kind.expectsReply() && reply == null && !isWithdrawn();
    }

    public long getId() {
        return id;
    }

    public String getTextId() {
        return Ids.text(id);
    }

    public Audit getAudit() {
        return audit;
    }

    public String getStructureCode() {
        return structureCode;
    }

    public FindingKind getKind() {
        return kind;
    }

    public String getCriterion() {
        return criterion;
    }

    public String getText() {
        return text;
    }

    public String getAuthorName() {
        return authorName;
    }

    /** In UTC. */
    public LocalDateTime getRecordedAt() {
        return recordedAt;
    }

    /** When it was last corrected, in UTC; null where it is as it was first recorded. */
    public LocalDateTime getCorrectedAt() {
        return correctedAt;
    }

    /** Whether its auditors withdrew it while they examined: the structure never sees it. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Why it was withdrawn, or null. */
    public String getWithdrawal() {
        return withdrawal;
    }

    public int getVersion() {
        return version;
    }

    /** The structure's reply, or null. */
    public FindingReply getReply() {
        return reply;
    }
}
