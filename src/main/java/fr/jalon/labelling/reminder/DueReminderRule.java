package fr.jalon.labelling.reminder;

import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Whether the present structure reminds of its improvement plan, and how long before; 14 and 3 days where it said nothing. */
@Entity
@Table(name = "due_reminder_rule")
public class DueReminderRule {
    static final int FIRST_DAYS = 14;
    static final int LAST_DAYS = 3;
    private static final int EARLIEST = 90;

    @Id
    @Column(name = "structure_code")
    private String structureCode;

    private boolean enabled;

    @Column(name = "first_days")
    private int firstDays;

    @Column(name = "last_days")
    private int lastDays;

    @Version
    private int version;

    protected DueReminderRule() {}

    /** The rule where nothing was said. */
    DueReminderRule(String structureCode) {
        this.structureCode = structureCode;
        this.enabled = true;
        this.firstDays = FIRST_DAYS;
        this.lastDays = LAST_DAYS;
    }

    /** Refuses days out of 1 to 90, and a first reminder that is not before the last one. */
    void become(boolean on, int first, int last) {
        if (first < 2 || first > EARLIEST) {
            throw Refused.field("firstDays", "due.rule.days", 2, EARLIEST);
        }
        if (last < 1 || last >= first) {
            throw Refused.field("lastDays", "due.rule.order");
        }
        enabled = on;
        firstDays = first;
        lastDays = last;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public int getFirstDays() {
        return firstDays;
    }

    public int getLastDays() {
        return lastDays;
    }

    public int getVersion() {
        return version;
    }
}
