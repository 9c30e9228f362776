package fr.jalon.casework.site;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** Hours on which a site receives, on certain weekdays of the year. */
@Entity
@Table(name = "opening")
public class Opening {

    @Id
    private long id;

    @Column(name = "site_id")
    private long siteId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @Enumerated(EnumType.STRING)
    private Recurrence recurrence;

    @Column(name = "opens_at")
    private LocalTime opensAt;

    @Column(name = "closes_at")
    private LocalTime closesAt;

    protected Opening() {}

    /** Refuses a missing day or hour, and hours that end before they begin. */
    Opening(long siteId, DayOfWeek weekday, Recurrence recurrence, LocalTime opensAt, LocalTime closesAt) {
        if (weekday == null) {
            throw Refused.field("weekday", "site.opening.weekday.missing");
        }
        if (opensAt == null) {
            throw Refused.field("opensAt", "site.opening.hours.missing");
        }
        if (closesAt == null) {
            throw Refused.field("closesAt", "site.opening.hours.missing");
        }
        if (!closesAt.isAfter(opensAt)) {
            throw Refused.field("closesAt", "site.opening.hours.wrong");
        }
        this.id = Ids.next();
        this.siteId = siteId;
        this.weekday = weekday;
        this.recurrence = recurrence == null ? Recurrence.EVERY_WEEK : recurrence;
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    /** Whether it falls on that day. */
    boolean fallsOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && recurrence.fallsOn(day);
    }

    /** Whether it falls on that day and covers all of that time. */
    boolean covers(LocalDate day, LocalTime from, LocalTime until) {
        return fallsOn(day) && !from.isBefore(opensAt) && !until.isAfter(closesAt);
    }

    /** Whether it shares hours with another one on some day. */
    boolean meets(Opening other) {
        boolean sameDays = weekday == other.weekday
                && (recurrence == other.recurrence
                        || recurrence == Recurrence.EVERY_WEEK
                        || other.recurrence == Recurrence.EVERY_WEEK);
        return sameDays && opensAt.isBefore(other.closesAt) && other.opensAt.isBefore(closesAt);
    }

    public long id() {
        return id;
    }

    public long siteId() {
        return siteId;
    }

    public DayOfWeek weekday() {
        return weekday;
    }

    public Recurrence recurrence() {
        return recurrence;
    }

    public LocalTime opensAt() {
        return opensAt;
    }

    public LocalTime closesAt() {
        return closesAt;
    }
}
