package fr.jalon.casework.agenda;

import fr.jalon.casework.timeline.TimelineEntry;
import fr.jalon.casework.timeline.TimelineEntry.Badge;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.casework.timeline.TimelineKind;
import fr.jalon.casework.timeline.TimelinePlace;
import fr.jalon.casework.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Appointments in the story of a file, those to come included. */
@ApplicationScoped
class AppointmentTimeline implements TimelineSource {

    private final Appointments appointments;

    @Inject
    AppointmentTimeline(Appointments appointments) {
        this.appointments = appointments;
    }

    AppointmentTimeline() {
        this(null);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.APPOINTMENT;
    }

    @Override
    public List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit) {
        return appointments.before(youngPersonId, place.day(), place.id(), limit).stream()
                .map(AppointmentTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(Appointment appointment) {
        List<Words> facts = new ArrayList<>();
        facts.add(Words.typed(appointment.subject()));
        if (appointment.place() != null) {
            facts.add(Words.typed(appointment.place()));
        }
        return TimelineEntry.of(
                        TimelineKind.APPOINTMENT, appointment.id(), appointment.day(), Words.of("timeline.appointment"))
                .at(appointment.start())
                .with(badge(appointment.status()))
                .with(facts)
                .by(appointment.counsellorId());
    }

    private static Badge badge(AppointmentStatus status) {
        String key = "appointment.status." + status;
        return switch (status) {
            case PRESENT -> new Badge("good", "check", key);
            case ABSENT -> new Badge("bad", "times", key);
            default -> new Badge("neutral", "calendar", key);
        };
    }
}
