package fr.jalon.casework.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/** A young person is expected: by a counsellor alone, or at a place in a collective session. */
@Entity
@DiscriminatorValue("APPOINTMENT")
public class Appointment extends CalendarEntry {

    @Column(name = "young_person_id")
    private long youngPersonId;

    /** Null where the young person is expected alone. */
    @Column(name = "session_id")
    private Long sessionId;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    protected Appointment() {}

    Appointment(long youngPersonId, AppointmentDetails details, LocalDateTime createdAt) {
        super(details.counsellorId(), details.slot(), details.subject(), createdAt);
        this.youngPersonId = youngPersonId;
        this.status = AppointmentStatus.PLANNED;
        at(details.siteId(), details.place());
    }

    /** A place in a session. */
    Appointment(long youngPersonId, CollectiveSession session, LocalDateTime createdAt) {
        super(session.counsellorId(), session.slot(), session.subject(), createdAt);
        this.youngPersonId = youngPersonId;
        this.sessionId = session.id();
        this.status = AppointmentStatus.PLANNED;
        at(session.siteId(), session.place());
    }

    void become(AppointmentStatus other) {
        status = other;
    }

    public long youngPersonId() {
        return youngPersonId;
    }

    /** Whether it is a place in a collective session. */
    public boolean isInSession() {
        return sessionId != null;
    }

    /** The collective session, or null. */
    public Long sessionId() {
        return sessionId;
    }

    public AppointmentStatus status() {
        return status;
    }
}
