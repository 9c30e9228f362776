package fr.jalon.casework.agenda;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What takes a counsellor's time: an appointment, a collective session, an absence. All are in one table, where one key
 * refuses what falls on something else of the same counsellor. Times are local to the structure.
 */
@Entity
@Table(name = "appointment")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class CalendarEntry {

    static final int LONGEST_TEXT = 200;

    @Id
    private long id;

    @Version
    private int version;

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

    @Column(name = "site_id")
    private Long siteId;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    protected CalendarEntry() {}

    CalendarEntry(long counsellorId, Slot slot, String subject, LocalDateTime createdAt) {
        this.id = Ids.next();
        this.counsellorId = counsellorId;
        this.startsAt = slot.startsAt();
        this.endsAt = slot.endsAt();
        this.day = startsAt.toLocalDate();
        this.start = startsAt.toLocalTime();
        this.minutes = slot.minutes();
        this.subject = subject(subject);
        this.createdAt = createdAt;
    }

    private static String subject(String subject) {
        if (subject == null || subject.isBlank()) {
            throw Refused.field("subject", "appointment.subject.missing");
        }
        if (subject.length() > LONGEST_TEXT) {
            throw Refused.field("subject", "appointment.tooLong", LONGEST_TEXT);
        }
        return subject.strip();
    }

    /** Where it takes place: a site of the mission, or another place in words, or both (a room); each may be null. */
    final void at(Long site, String words) {
        siteId = site;
        place = words;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Account of whoever receives, leads or is away. */
    public long counsellorId() {
        return counsellorId;
    }

    public LocalDateTime startsAt() {
        return startsAt;
    }

    public LocalDateTime endsAt() {
        return endsAt;
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

    /** May be null. */
    public Long siteId() {
        return siteId;
    }
}
