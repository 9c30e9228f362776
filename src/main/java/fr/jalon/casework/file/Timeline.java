package fr.jalon.casework.file;

import fr.jalon.casework.activity.Act;
import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Acts;
import fr.jalon.casework.agenda.Appointment;
import fr.jalon.casework.agenda.Appointments;
import fr.jalon.casework.programme.Diagnosis;
import fr.jalon.casework.programme.EngagementContract;
import fr.jalon.casework.situation.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts everything that happened in a file in one order, newest first. */
@ApplicationScoped
class Timeline {

    private static final int LISTED = 100;

    private final Acts acts;
    private final Appointments appointments;

    @Inject
    Timeline(Acts acts, Appointments appointments) {
        this.acts = acts;
        this.appointments = appointments;
    }

    Timeline() {
        this(null, null);
    }

    /**
     * What the timeline is made of besides acts and appointments.
     *
     * @param names of counsellors, by account
     * @param withTexts whether the reader may see what was written
     */
    record Sources(
            List<Situation> situations,
            List<Diagnosis> diagnoses,
            List<EngagementContract> contracts,
            Map<Long, String> names,
            boolean withTexts,
            LocalDate today) {}

    List<TimelineEntry> of(long youngPersonId, Sources sources) {
        List<TimelineEntry> entries = new ArrayList<>();
        acts.of(youngPersonId, LISTED).forEach(act -> entries.add(act(act, sources)));
        appointments.of(youngPersonId, LISTED).forEach(appointment -> entries.add(appointment(appointment, sources)));
        sources.situations().stream()
                .filter(situation -> !situation.startsOn().isAfter(sources.today()))
                .map(Timeline::situation)
                .forEach(entries::add);
        sources.diagnoses().stream()
                .map(diagnosis -> diagnosis(diagnosis, sources))
                .forEach(entries::add);
        sources.contracts().stream()
                .map(contract -> contract(contract, sources))
                .forEach(entries::add);
        entries.sort(Comparator.comparing(TimelineEntry::moment).reversed());
        return entries;
    }

    private static TimelineEntry act(Act act, Sources sources) {
        boolean welcome = act.kind() == ActKind.FIRST_WELCOME;
        return new TimelineEntry(
                welcome ? TimelineEntry.Kind.FIRST_WELCOME : TimelineEntry.Kind.ACT,
                "act.kind." + act.kind(),
                act.heldOn(),
                null,
                act.heldOn().atTime(act.createdAt().toLocalTime()),
                sources.withTexts() ? act.summary() : null,
                sources.names().get(act.counsellorId()),
                null);
    }

    private static TimelineEntry appointment(Appointment appointment, Sources sources) {
        boolean closable =
                !appointment.status().isClosed() && !appointment.day().isAfter(sources.today());
        String place = appointment.place() == null ? "" : " · " + appointment.place();
        return new TimelineEntry(
                TimelineEntry.Kind.APPOINTMENT,
                "timeline.appointment",
                appointment.day(),
                appointment.start(),
                appointment.day().atTime(appointment.start()),
                appointment.subject() + place,
                sources.names().get(appointment.counsellorId()),
                new TimelineEntry.AppointmentRef(appointment.id(), appointment.status(), closable));
    }

    private static TimelineEntry diagnosis(Diagnosis diagnosis, Sources sources) {
        LocalDate day = diagnosis.isComplete() ? diagnosis.completedOn() : diagnosis.startedOn();
        String text = sources.withTexts() ? diagnosis.content().conclusion() : null;
        return new TimelineEntry(
                TimelineEntry.Kind.DIAGNOSIS,
                diagnosis.isComplete() ? "timeline.diagnosis" : "timeline.diagnosisDraft",
                day,
                null,
                day.atTime(LocalTime.MAX.minusHours(1)),
                text,
                sources.names().get(diagnosis.counsellorId()),
                null);
    }

    private static TimelineEntry situation(Situation situation) {
        return new TimelineEntry(
                TimelineEntry.Kind.SITUATION,
                "situation." + situation.category(),
                situation.startsOn(),
                null,
                situation.startsOn().atStartOfDay(),
                situation.place(),
                null,
                null);
    }

    private static TimelineEntry contract(EngagementContract contract, Sources sources) {
        return new TimelineEntry(
                TimelineEntry.Kind.CONTRACT,
                "timeline.contract",
                contract.signedOn(),
                null,
                contract.signedOn().atTime(LocalTime.MAX),
                sources.withTexts() ? contract.objective() : null,
                sources.names().get(contract.counsellorId()),
                null);
    }
}
