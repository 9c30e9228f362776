package fr.jalon.casework.reminder;

import fr.jalon.casework.agenda.AppointmentStatus;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Finds what is to be reminded of, and what was. Called by use cases. */
@ApplicationScoped
class Reminders {

    private static final String DUE = "select new fr.jalon.casework.reminder.DueAppointment(a.id, p.id, p.firstName,"
            + " p.mail, p.phone, a.counsellorId, a.startsAt, a.siteId, a.place)"
            + " from Appointment a join YoungPerson p on p.id = a.youngPersonId"
            + " where a.status = :planned and a.startsAt > :now and a.startsAt <= :until"
            + " and not exists (select r.id from Reminder r where r.appointmentId = a.id and r.channel = :channel"
            + " and (r.state = :sent or r.attempts >= :most)) order by a.startsAt, a.id";

    private static final String ROW =
            "select new fr.jalon.casework.reminder.ReminderRow(r.channel, r.state, r.attempts,"
                    + " r.triedAt, p.id, p.firstName, p.birthName, p.usedName, a.day, a.start)"
                    + " from Reminder r join Appointment a on a.id = r.appointmentId"
                    + " join YoungPerson p on p.id = a.youngPersonId";

    /** The day is the one where the mission is, at its present distance from UTC. */
    private static final String TRIED_ON = "function('date', function('convert_tz', r.triedAt, '+00:00', :offset))";

    private static final String OF_PERSON = ("select r, %s, a.day, a.start from Reminder r"
                    + " join Appointment a on a.id = r.appointmentId where a.youngPersonId = :person"
                    + " and (%s < :day or (%s = :day and r.id < :id)) order by %s desc, r.id desc")
            .replace("%s", TRIED_ON);

    private static final int MOST_AT_ONCE = 200;

    private final EntityManager entities;
    private final LocalClock clock;

    @Inject
    Reminders(EntityManager entities, LocalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Reminders() {
        this(null, null);
    }

    /** How the mission reminds, by channel. */
    List<ReminderRule> rules() {
        return entities.createQuery("select r from ReminderRule r order by r.channel", ReminderRule.class)
                .getResultList();
    }

    /** Appointments to come whose time to remind by that rule has begun, and that were not reminded of; 200 at most. */
    List<DueAppointment> due(ReminderRule rule, LocalDateTime now) {
        return entities.createQuery(DUE, DueAppointment.class)
                .setParameter("planned", AppointmentStatus.PLANNED)
                .setParameter("now", now)
                .setParameter("until", now.plusHours(rule.hoursBefore()))
                .setParameter("channel", rule.channel())
                .setParameter("sent", Reminder.State.SENT)
                .setParameter("most", Reminder.MOST_ATTEMPTS)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /** What became of reminding of an appointment, if it was tried. */
    Optional<Reminder> of(long appointmentId, ReminderChannel channel) {
        return entities.createQuery(
                        "select r from Reminder r where r.appointmentId = :appointment and r.channel = :channel",
                        Reminder.class)
                .setParameter("appointment", appointmentId)
                .setParameter("channel", channel)
                .getResultStream()
                .findFirst();
    }

    /**
     * A reminder with the appointment that it is about.
     *
     * @param triedOn day on which it left, or was last tried, where the mission is
     * @param day of the appointment
     * @param start of the appointment
     */
    record OfPerson(Reminder reminder, LocalDate triedOn, LocalDate day, LocalTime start) {}

    /** Those of a young person tried before a day, or on it with a smaller identifier, the latest first. */
    List<OfPerson> before(long youngPersonId, LocalDate day, long id, int limit) {
        return entities.createQuery(OF_PERSON, Object[].class)
                .setParameter("offset", clock.offset())
                .setParameter("person", youngPersonId)
                .setParameter("day", day)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new OfPerson((Reminder) row[0], day(row[1]), (LocalDate) row[2], (LocalTime) row[3]))
                .toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** The latest, newest first. */
    List<ReminderRow> latest(int limit) {
        return entities.createQuery(ROW + " order by r.triedAt desc, r.id desc", ReminderRow.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
