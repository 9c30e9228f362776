package fr.jalon.casework.reminder;

import fr.jalon.casework.timeline.TimelineEntry;
import fr.jalon.casework.timeline.TimelineEntry.Badge;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.casework.timeline.TimelineKind;
import fr.jalon.casework.timeline.TimelinePlace;
import fr.jalon.casework.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reminders in the story of a file, on the day they left or were last tried. */
@ApplicationScoped
class ReminderTimeline implements TimelineSource {

    private final Reminders reminders;

    @Inject
    ReminderTimeline(Reminders reminders) {
        this.reminders = reminders;
    }

    ReminderTimeline() {
        this(null);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.MESSAGE;
    }

    @Override
    public List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit) {
        return reminders.before(youngPersonId, place.day(), place.id(), limit).stream()
                .map(ReminderTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(Reminders.OfPerson sent) {
        Reminder reminder = sent.reminder();
        TimelineEntry entry = TimelineEntry.of(
                        TimelineKind.MESSAGE,
                        reminder.id(),
                        sent.triedOn(),
                        Words.of("timeline.reminder." + reminder.channel()))
                .with(List.of(Words.of("reminder.of", sent.day())));
        return reminder.state() == Reminder.State.SENT
                ? entry
                : entry.with(new Badge("bad", "times", "reminder.state.FAILED"));
    }
}
