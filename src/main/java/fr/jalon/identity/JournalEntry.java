package fr.jalon.identity;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * One line of the journal of the current workspace: who, when, what, from where. It is written and read, never changed:
 * MariaDB grants no more. Its hash covers its own content; seals chain the hashes (see {@link JournalSeal}).
 */
@Entity
@Table(name = "journal_entry")
public class JournalEntry {

    @Id
    private long id;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "actor_name")
    private String actorName;

    private String workspace;
    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    private String detail;
    private String address;
    private byte[] hash;

    protected JournalEntry() {}

    JournalEntry(LocalDateTime recordedAt, Actor actor, String workspace, Journal.Line line) {
        this.id = Ids.next();
        this.recordedAt = recordedAt;
        this.accountId = actor.accountId();
        this.actorName = actor.name();
        this.address = actor.address();
        this.workspace = workspace;
        this.action = line.action();
        this.subjectKind = line.subjectKind();
        this.subjectId = line.subjectId();
        this.detail = line.detail();
        this.hash = contentHash();
    }

    /** The hash of what this line says: see {@link JournalHash}. */
    final byte[] contentHash() {
        return JournalHash.ofEntry(
                id, recordedAt, accountId, actorName, workspace, action, subjectKind, subjectId, detail, address);
    }

    long id() {
        return id;
    }

    byte[] hash() {
        return hash;
    }

    public LocalDateTime recordedAt() {
        return recordedAt;
    }

    public String address() {
        return address;
    }

    public String actorName() {
        return actorName;
    }

    public String action() {
        return action;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public String subjectId() {
        return subjectId;
    }

    public String detail() {
        return detail;
    }
}
