package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** What the audited structure answers to a finding; it may change it until the deadline. */
@Entity
@Table(name = "finding_reply")
public class FindingReply {

    @Id
    private long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "finding_id")
    private Finding finding;

    @Column(name = "structure_code")
    private String structureCode;

    private String text;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "replied_at")
    private LocalDateTime repliedAt;

    @Version
    private int version;

    protected FindingReply() {}

    FindingReply(Finding finding, String text, Signature signature) {
        this.id = Ids.next();
        this.finding = finding;
        this.structureCode = finding.getStructureCode();
        sign(text, signature);
    }

    /** Replaces the text; refused where somebody else did since this version was read. */
    void change(String newText, int seen, Signature signature) {
        if (seen != version) {
            throw Refused.changedMeanwhile();
        }
        sign(newText, signature);
    }

    private void sign(String newText, Signature signature) {
        this.text = newText;
        this.authorId = signature.accountId();
        this.authorName = signature.name();
        this.repliedAt = signature.at();
    }

    public String getText() {
        return text;
    }

    public String getAuthorName() {
        return authorName;
    }

    /** In UTC. */
    public LocalDateTime getRepliedAt() {
        return repliedAt;
    }

    public int getVersion() {
        return version;
    }
}
