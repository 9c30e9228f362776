package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * What somebody said of a criterion to colleagues. Where a diagnosis is copied on another version of its reference, its
 * comments and their mentions go along with the scores.
 */
@Entity
@Table(name = "score_comment")
class ScoreComment {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "score_id")
    private long scoreId;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    private String text;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    protected ScoreComment() {}

    ScoreComment(CriterionScore score, String text, Actor author, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = score.structureCode();
        this.scoreId = score.id();
        this.authorId = author.accountId();
        this.authorName = author.name();
        this.text = text;
        this.writtenAt = now;
    }

    long id() {
        return id;
    }

    String structureCode() {
        return structureCode;
    }

    CommentRow row() {
        return new CommentRow(id, authorName, text, writtenAt);
    }
}
