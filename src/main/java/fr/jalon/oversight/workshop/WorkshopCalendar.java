package fr.jalon.oversight.workshop;

import fr.jalon.shared.Ids;
import java.time.ZoneId;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A workshop as RFC 5545 writes it, times in UTC. */
final class WorkshopCalendar {

    private WorkshopCalendar() {}

    static String of(RegionalWorkshop workshop, ZoneId zone) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Jalon//Ateliers//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        VEvent event = new VEvent(
                workshop.getStartsAt().atZone(zone).toInstant(),
                workshop.getEndsAt().atZone(zone).toInstant(),
                workshop.getTitle());
        event.add(new Uid(Ids.text(workshop.getId()) + "@jalon"));
        event.add(new Location(workshop.getPlace()));
        event.add(new Description(workshop.getPurpose()));
        calendar.add(event);
        return calendar.toString();
    }
}
