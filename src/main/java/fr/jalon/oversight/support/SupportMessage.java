package fr.jalon.oversight.support;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What somebody of the mission or of the association wrote about a request. It is not changed afterwards. */
@Entity
@Table(name = "support_message")
public class SupportMessage {

    @Id
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "association_code")
    private String associationCode;

    @Column(name = "from_association")
    private boolean fromAssociation;

    private String text;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    protected SupportMessage() {}

    SupportMessage(SupportRequest request, String text, boolean fromAssociation, Actor actor, LocalDateTime now) {
        this.id = Ids.next();
        this.requestId = request.getId();
        this.structureCode = request.getStructureCode();
        this.associationCode = request.associationCode();
        this.fromAssociation = fromAssociation;
        this.text = text;
        this.authorId = actor.accountId();
        this.authorName = actor.name();
        this.writtenAt = now;
    }

    public long getId() {
        return id;
    }

    public boolean isFromAssociation() {
        return fromAssociation;
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
