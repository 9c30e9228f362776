package fr.jalon.casework.site;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Days on which a site, or the whole mission, does not receive. */
@Entity
@Table(name = "closure")
public class Closure {

    private static final int LONGEST_REASON = 100;

    @Id
    private long id;

    /** Null: the whole mission. */
    @Column(name = "site_id")
    private Long siteId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private String reason;

    protected Closure() {}

    /** Refuses missing days or reason, and days that end before they begin. */
    Closure(Long siteId, LocalDate fromDay, LocalDate untilDay, String reason) {
        if (fromDay == null) {
            throw Refused.field("fromDay", "site.closure.day.missing");
        }
        if (untilDay != null && untilDay.isBefore(fromDay)) {
            throw Refused.field("untilDay", "site.closure.days.wrong");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.field("reason", "site.closure.reason.missing", LONGEST_REASON);
        }
        this.id = Ids.next();
        this.siteId = siteId;
        this.fromDay = fromDay;
        this.untilDay = untilDay == null ? fromDay : untilDay;
        this.reason = reason.strip();
    }

    /** Whether it closes that site on that day. */
    boolean closes(long site, LocalDate day) {
        return (siteId == null || siteId == site) && !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }

    public long id() {
        return id;
    }

    /** Null: the whole mission. */
    public Long siteId() {
        return siteId;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    /** The last day, included. */
    public LocalDate untilDay() {
        return untilDay;
    }

    public String reason() {
        return reason;
    }
}
