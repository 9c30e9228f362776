package fr.jalon.casework.agenda;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import fr.jalon.casework.site.Sites;
import fr.jalon.casework.timeline.TimelinePlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Appointments and places in collective sessions, as the person who was expected receives them. */
@ApplicationScoped
class AppointmentAccess implements AccessSource {

    private final Appointments appointments;
    private final Sites sites;

    @Inject
    AppointmentAccess(Appointments appointments, Sites sites) {
        this.appointments = appointments;
        this.sites = sites;
    }

    AppointmentAccess() {
        this(null, null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.APPOINTMENTS;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        TimelinePlace start = TimelinePlace.START;
        Map<Long, String> names = sites.names();
        return appointments.before(youngPersonId, start.day(), start.id(), Integer.MAX_VALUE).stream()
                .map(appointment -> item(appointment, names))
                .toList();
    }

    private static AccessItem item(Appointment appointment, Map<Long, String> sites) {
        return AccessItem.of(Appointment.class, appointment.id())
                .day("date", appointment.day())
                .typed("subject", appointment.subject())
                .hour("time", appointment.start())
                .count("minutes", appointment.minutes())
                .code("status", "appointment.status.", appointment.status())
                .yesNo("collective", appointment.isInSession())
                .colleague("counsellor", appointment.counsellorId())
                .typed("site", appointment.siteId() == null ? null : sites.get(appointment.siteId()))
                .typed("place", appointment.place());
    }
}
