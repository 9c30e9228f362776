package fr.jalon.oversight.board;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What somebody of the association wrote to a mission about its labelling. It is not changed afterwards. */
@Entity
@Table(name = "board_comment")
public class BoardComment {

    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "association_code")
    private String associationCode;

    private String text;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    protected BoardComment() {}

    BoardComment(
            String structureCode,
            String associationCode,
            String text,
            long authorId,
            String authorName,
            LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = structureCode;
        this.associationCode = associationCode;
        this.text = text;
        this.authorId = authorId;
        this.authorName = authorName;
        this.writtenAt = now;
    }

    public long getId() {
        return id;
    }

    public String getStructureCode() {
        return structureCode;
    }

    public String getText() {
        return text;
    }

    public String getAuthorName() {
        return authorName;
    }

    /** In UTC. */
    public LocalDateTime getWrittenAt() {
        return writtenAt;
    }
}
