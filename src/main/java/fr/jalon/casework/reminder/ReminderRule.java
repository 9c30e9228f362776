package fr.jalon.casework.reminder;

import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Whether a mission reminds by one channel, and how long before. */
@Entity
@Table(name = "reminder_rule")
public class ReminderRule {

    private static final int EARLIEST = 168;

    @Id
    @Enumerated(EnumType.STRING)
    private ReminderChannel channel;

    private boolean enabled;

    @Column(name = "hours_before")
    private int hoursBefore;

    @Version
    private int version;

    protected ReminderRule() {}

    /** Refuses hours out of 1 to 168. */
    void become(boolean on, int hours) {
        if (hours < 1 || hours > EARLIEST) {
            throw Refused.field("hours" + channel, "reminder.hours.wrong", EARLIEST);
        }
        enabled = on;
        hoursBefore = hours;
    }

    public ReminderChannel channel() {
        return channel;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public int hoursBefore() {
        return hoursBefore;
    }

    public int version() {
        return version;
    }
}
