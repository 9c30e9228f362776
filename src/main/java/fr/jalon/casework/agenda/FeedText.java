package fr.jalon.casework.agenda;

import fr.jalon.shared.Ids;
import fr.jalon.shared.i18n.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar as RFC 5545 writes it, times in UTC. It leaves Jalon for calendars kept elsewhere: so it names no young
 * person and says nothing of why they come.
 */
final class FeedText {

    private FeedText() {}

    static String of(ReadFeed.Feed feed) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Jalon//Agenda//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        ZoneId zone = feed.zone();
        for (AppointmentRow row : feed.appointments()) {
            if (row.status() == AppointmentStatus.PLANNED || row.status() == AppointmentStatus.PRESENT) {
                calendar.add(event(
                        row.id(),
                        row.day().atTime(row.start()),
                        row.minutes(),
                        zone,
                        text("feed.appointment", row.fileNumber())));
            }
        }
        for (SessionRow row : feed.sessions()) {
            if (row.status() != SessionStatus.CANCELLED) {
                calendar.add(event(row.id(), row.day().atTime(row.start()), row.minutes(), zone, row.subject()));
            }
        }
        for (Absence row : feed.absences()) {
            calendar.add(event(row.id(), row.startsAt(), row.minutes(), zone, row.subject()));
        }
        return calendar.toString();
    }

    private static VEvent event(long id, LocalDateTime startsAt, int minutes, ZoneId zone, String summary) {
        Instant from = startsAt.atZone(zone).toInstant();
        Instant until = startsAt.plusMinutes(minutes).atZone(zone).toInstant();
        VEvent event = new VEvent(from, until, summary);
        event.add(new Uid(Ids.text(id) + "@jalon"));
        return event;
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(Locale.FRENCH, key, arguments);
    }
}
