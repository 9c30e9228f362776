package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A comment names a colleague, who is told until they have read it. */
@Entity
@Table(name = "comment_mention")
class CommentMention {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "read_at")
    private LocalDateTime readAt;

    protected CommentMention() {}

    CommentMention(ScoreComment comment, long accountId) {
        this.id = Ids.next();
        this.structureCode = comment.structureCode();
        this.commentId = comment.id();
        this.accountId = accountId;
    }

    void read(LocalDateTime now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    long accountId() {
        return accountId;
    }
}
