package fr.jalon.casework.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A young person is expected by a counsellor, at a local time of the structure. */
@Entity
@Table(name = "appointment")
public class Appointment {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "young_person_id")
    private long youngPersonId;

    @Column(name = "counsellor_id")
    private long counsellorId;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    @Column(name = "ends_at")
    private LocalDateTime endsAt;

    /** Read from the start by the database, for queries. */
    @Column(insertable = false, updatable = false)
    private LocalDate day;

    @Column(name = "start_time", insertable = false, updatable = false)
    private LocalTime start;

    @Column(insertable = false, updatable = false)
    private int minutes;

    private String subject;
    private String place;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    protected Appointment() {}

    Appointment(long id, long youngPersonId, AppointmentDetails details, LocalDateTime createdAt) {
        this.id = id;
        this.youngPersonId = youngPersonId;
        this.counsellorId = details.counsellorId();
        this.startsAt = details.day().atTime(details.start());
        this.endsAt = startsAt.plusMinutes(details.minutes());
        this.day = details.day();
        this.start = details.start();
        this.minutes = details.minutes();
        this.subject = details.subject();
        this.place = details.place();
        this.status = AppointmentStatus.PLANNED;
        this.createdAt = createdAt;
    }

    void close(AppointmentStatus outcome) {
        status = outcome;
    }

    public long id() {
        return id;
    }

    public LocalDate day() {
        return day;
    }

    public LocalTime start() {
        return start;
    }

    public int minutes() {
        return minutes;
    }

    public String subject() {
        return subject;
    }

    /** May be null. */
    public String place() {
        return place;
    }

    public AppointmentStatus status() {
        return status;
    }

    public long counsellorId() {
        return counsellorId;
    }
}
