package fr.jalon.casework.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Something done with a young person on a day: a line of the file's timeline. */
@Entity
@Table(name = "act")
public class Act {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "young_person_id")
    private long youngPersonId;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private String summary;

    @Column(name = "counsellor_id")
    private long counsellorId;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    protected Act() {}

    Act(long id, long youngPersonId, ActDetails details, long counsellorId, LocalDateTime createdAt) {
        this.id = id;
        this.youngPersonId = youngPersonId;
        this.kind = details.kind();
        this.heldOn = details.heldOn();
        this.minutes = details.minutes();
        this.channel = details.channel();
        this.theme = details.theme();
        this.summary = details.summary();
        this.counsellorId = counsellorId;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public ActKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** When it was entered: orders the acts of one day. */
    public LocalDateTime createdAt() {
        return createdAt;
    }

    public int minutes() {
        return minutes;
    }

    public Channel channel() {
        return channel;
    }

    /** May be null. */
    public Theme theme() {
        return theme;
    }

    /** May be null; confidential: not for the reception. */
    public String summary() {
        return summary;
    }

    /** Account of whoever held it. */
    public long counsellorId() {
        return counsellorId;
    }
}
