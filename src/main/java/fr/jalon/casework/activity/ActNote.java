package fr.jalon.casework.activity;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What was written about an act, for the readers of its level. Never changed, only followed by another. */
@Entity
@Table(name = "act_note")
class ActNote {

    @Id
    private long id;

    @Column(name = "act_id")
    private long actId;

    @Enumerated(EnumType.STRING)
    private NoteLevel level;

    private String text;
    private boolean superseded;

    @Column(name = "own_of")
    private long ownOf;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    @Column(name = "written_by")
    private long writtenBy;

    protected ActNote() {}

    ActNote(long actId, NoteLevel level, String text, LocalDateTime writtenAt, long writtenBy) {
        this.id = Ids.next();
        this.actId = actId;
        this.level = level;
        this.text = text == null ? "" : text;
        this.writtenAt = writtenAt;
        this.writtenBy = writtenBy;
        this.ownOf = level == NoteLevel.PRIVATE ? writtenBy : 0;
    }

    void supersede() {
        superseded = true;
    }

    long id() {
        return id;
    }

    boolean isSuperseded() {
        return superseded;
    }

    /** UTC. */
    LocalDateTime writtenAt() {
        return writtenAt;
    }

    long actId() {
        return actId;
    }

    NoteLevel level() {
        return level;
    }

    /** Null where it was taken back. */
    String text() {
        return text.isEmpty() ? null : text;
    }
}
