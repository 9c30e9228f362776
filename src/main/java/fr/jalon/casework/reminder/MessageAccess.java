package fr.jalon.casework.reminder;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import fr.jalon.casework.timeline.TimelinePlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Messages as the person who was reminded receives them. */
@ApplicationScoped
class MessageAccess implements AccessSource {

    private final Reminders reminders;

    @Inject
    MessageAccess(Reminders reminders) {
        this.reminders = reminders;
    }

    MessageAccess() {
        this(null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.MESSAGES;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        TimelinePlace start = TimelinePlace.START;
        return reminders.before(youngPersonId, start.day(), start.id(), Integer.MAX_VALUE).stream()
                .map(sent -> AccessItem.unnamed()
                        .moment("at", sent.reminder().triedAt())
                        .code("channel", "access.channel.", sent.reminder().channel())
                        .code("state", "reminder.state.", sent.reminder().state())
                        .day("appointmentOn", sent.day()))
                .toList();
    }
}
