package fr.jalon.labelling.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** What the audited structure answers to a finding; it may change it until the deadline. Read only. */
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
