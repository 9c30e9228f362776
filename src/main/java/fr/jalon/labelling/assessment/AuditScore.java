package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.Signature;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
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

    AuditScore(Audit audit, String criterion, Voice voice, Verdict said, Signature signature) {
        this.id = Ids.next();
        this.auditId = audit.getId();
        this.structureCode = audit.getStructureCode();
        this.criterion = criterion;
        this.voice = voice;
        say(said, signature);
    }

    /** Says it anew; refused once it was proposed to the other auditor. */
    void change(Verdict said, int seen, Signature signature) {
        requireVersion(seen);
        if (isProposed()) {
            throw Refused.conflict("assessment.refused.proposed");
        }
        say(said, signature);
    }

    /** Gives it to the other auditor, for good. */
    void propose(LocalDateTime at) {
        proposedAt = at;
    }

    private void say(Verdict said, Signature signature) {
        level = said.level();
        applicable = said.applicable();
        reason = said.reason();
        authorId = signature.accountId();
        authorName = signature.name();
        recordedAt = signature.at();
    }

    /** Refuses where it was changed since the reader saw this version. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw Refused.changedMeanwhile();
        }
    }

    public Verdict verdict() {
        return new Verdict(level, applicable, reason);
    }

    public boolean isProposed() {
        return proposedAt != null;
    }

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
