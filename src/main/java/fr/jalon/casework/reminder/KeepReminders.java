package fr.jalon.casework.reminder;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Says whether and how long before the mission reminds, and looks at what became of reminders. */
@UseCase(allowed = {Role.TEAM_LEAD, Role.DIRECTOR})
@RequestScoped
public class KeepReminders {

    private static final int LISTED = 50;

    private final Reminders reminders;
    private final Journal journal;

    @Inject
    KeepReminders(Reminders reminders, Journal journal) {
        this.reminders = reminders;
        this.journal = journal;
    }

    KeepReminders() {
        this(null, null);
    }

    /** How the mission reminds, by channel. */
    public List<ReminderRule> rules() {
        return reminders.rules();
    }

    /** The latest reminders, newest first, 50 at most; the reading is journaled, for it names people. */
    public List<ReminderRow> latest() {
        journal.record(Journal.Action.READ, "Reminders", null, null);
        return reminders.latest(LISTED);
    }

    /**
     * Changes how the mission reminds by one channel.
     *
     * @param version the version that was read
     */
    public void change(ReminderChannel channel, int version, boolean enabled, int hoursBefore) {
        ReminderRule rule = reminders.rules().stream()
                .filter(one -> one.channel() == channel)
                .findFirst()
                .orElseThrow(Refused::notFound);
        if (rule.version() != version) {
            throw Refused.changedMeanwhile();
        }
        rule.become(enabled, hoursBefore);
        journal.record(Journal.Action.UPDATE, "ReminderRule", channel.name(), enabled + " " + hoursBefore + " h");
    }
}
