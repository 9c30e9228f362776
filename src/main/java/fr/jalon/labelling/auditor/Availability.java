package fr.jalon.labelling.auditor;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Days on which an auditor is available. One who names none is always. */
@Entity
@Table(name = "auditor_availability")
public class Availability {

    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    protected Availability() {}

    Availability(long accountId, LocalDate fromDay, LocalDate untilDay) {
        if (fromDay == null) {
            throw Refused.field("availableFrom", "auditor.refused.day");
        }
        if (untilDay == null || untilDay.isBefore(fromDay)) {
            throw Refused.field("availableUntil", "auditor.refused.end");
        }
        this.id = Ids.next();
        this.accountId = accountId;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
    }

    public long getId() {
        return id;
    }

    public String getTextId() {
        return Ids.text(id);
    }

    public long getAccountId() {
        return accountId;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public LocalDate getUntilDay() {
        return untilDay;
    }
}
