package fr.jalon.casework.reminder;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** What became of reminding of one appointment by one channel. What it said and to which address is not kept. */
@Entity
@Table(name = "reminder")
public class Reminder {

    /** After so many, nobody tries any more. */
    static final int MOST_ATTEMPTS = 3;

    /** Where it stands. */
    public enum State {
        SENT,
        FAILED
    }

    @Id
    private long id;

    @Column(name = "appointment_id")
    private long appointmentId;

    @Enumerated(EnumType.STRING)
    private ReminderChannel channel;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "tried_at")
    private LocalDateTime triedAt;

    @Version
    private int version;

    protected Reminder() {}

    Reminder(long appointmentId, ReminderChannel channel) {
        this.id = Ids.next();
        this.appointmentId = appointmentId;
        this.channel = channel;
    }

    public long id() {
        return id;
    }

    public ReminderChannel channel() {
        return channel;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    /** UTC, the last time. */
    public LocalDateTime triedAt() {
        return triedAt;
    }

    void tried(State outcome, LocalDateTime utc) {
        state = outcome;
        attempts++;
        triedAt = utc;
    }

    void sent() {
        state = State.SENT;
    }
}
