package fr.jalon.casework.reminder;

import fr.jalon.casework.agenda.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
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

    private static final int MOST_AT_ONCE = 200;

    private final EntityManager entities;

    @Inject
    Reminders(EntityManager entities) {
        this.entities = entities;
    }

    Reminders() {
        this(null);
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

    /** The latest, newest first. */
    List<ReminderRow> latest(int limit) {
        return entities.createQuery(ROW + " order by r.triedAt desc, r.id desc", ReminderRow.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
