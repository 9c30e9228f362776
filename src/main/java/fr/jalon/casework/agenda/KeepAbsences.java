package fr.jalon.casework.agenda;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Says when a counsellor receives nobody. Counsellors say it of themselves, team leads and the reception of all. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION})
@RequestScoped
public class KeepAbsences {

    private static final int MOST_DAYS = 62;
    private static final LocalTime DAY_BEGINS = LocalTime.of(8, 0);
    private static final int WHOLE_DAY = 720;

    private final Appointments appointments;
    private final Booking booking;
    private final Colleagues colleagues;
    private final EntityManager entities;
    private final Actor actor;
    private final Notes notes;

    @Inject
    KeepAbsences(
            Appointments appointments,
            Booking booking,
            Colleagues colleagues,
            EntityManager entities,
            Actor actor,
            Notes notes) {
        this.appointments = appointments;
        this.booking = booking;
        this.colleagues = colleagues;
        this.entities = entities;
        this.actor = actor;
        this.notes = notes;
    }

    KeepAbsences() {
        this(null, null, null, null, null, null);
    }

    /** What happened, and when. */
    @RequestScoped
    static class Notes {

        private final Journal journal;
        private final LocalClock clock;

        @Inject
        Notes(Journal journal, LocalClock clock) {
            this.journal = journal;
            this.clock = clock;
        }

        Notes() {
            this(null, null);
        }

        LocalDateTime utc() {
            return clock.utc();
        }

        void record(Journal.Action action, long absenceId) {
            journal.record(action, Absence.class, absenceId, null);
        }
    }

    /** Takes a part of a day off an agenda; refused where something is planned then. */
    public Absence away(long counsellorId, Slot slot, String reason) {
        check(counsellorId);
        Absence absence = new Absence(counsellorId, slot, reason, notes.utc());
        booking.write(absence);
        notes.record(Journal.Action.CREATE, absence.id());
        return absence;
    }

    /** Takes whole days off an agenda, 62 at most; all or none. */
    public void away(long counsellorId, LocalDate from, LocalDate until, String reason) {
        if (from == null) {
            throw Refused.field("day", "appointment.day.missing");
        }
        LocalDate last = until == null ? from : until;
        if (last.isBefore(from) || last.isAfter(from.plusDays(MOST_DAYS))) {
            throw Refused.field("until", "absence.until.wrong", MOST_DAYS);
        }
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            away(counsellorId, new Slot(day, DAY_BEGINS, WHOLE_DAY), reason);
        }
    }

    /** Puts the time of an absence back. */
    public void back(long id) {
        Absence absence = appointments.absence(id);
        check(absence.counsellorId());
        entities.remove(absence);
        notes.record(Journal.Action.DELETE, id);
    }

    private void check(long counsellorId) {
        boolean own = actor.accountId() == counsellorId;
        if (!own && !actor.has(Role.TEAM_LEAD, Role.RECEPTION)) {
            throw Refused.forbidden();
        }
        if (colleagues.find(counsellorId).isEmpty()) {
            throw Refused.field("counsellor", "appointment.counsellor.unknown");
        }
    }
}
