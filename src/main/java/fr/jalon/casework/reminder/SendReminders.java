package fr.jalon.casework.reminder;

import fr.jalon.casework.profile.MessageWishes;
import fr.jalon.casework.site.Site;
import fr.jalon.casework.site.Sites;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.mail.Letter;
import fr.jalon.shared.mail.Mailer;
import fr.jalon.shared.mail.NotSent;
import fr.jalon.shared.mail.ShortMessages;
import fr.jalon.tenancy.Structure;
import fr.jalon.tenancy.StructuresAtWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Reminds of the appointments to come those who accept messages and are not exempted. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class SendReminders {

    private static final Logger LOG = Logger.getLogger(SendReminders.class.getName());

    private final Reminders reminders;
    private final MessageWishes wishes;
    private final Where where;
    private final Post post;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    SendReminders(
            Reminders reminders, MessageWishes wishes, Where where, Post post, EntityManager entities, Clock clock) {
        this.reminders = reminders;
        this.wishes = wishes;
        this.where = where;
        this.post = post;
        this.entities = entities;
        this.clock = clock;
    }

    SendReminders() {
        this(null, null, null, null, null, null);
    }

    /** With whom and where an appointment is. */
    @ApplicationScoped
    static class Where {

        private final Sites sites;
        private final Colleagues colleagues;

        @Inject
        Where(Sites sites, Colleagues colleagues) {
            this.sites = sites;
            this.colleagues = colleagues;
        }

        Where() {
            this(null, null);
        }

        Site site(Long id) {
            return id == null ? null : sites.get(id);
        }

        Optional<String> counsellor(long accountId) {
            return colleagues.find(accountId).map(Colleague::getName);
        }
    }

    /** How messages leave. */
    @ApplicationScoped
    static class Post {

        private final Mailer mailer;
        private final ShortMessages shortMessages;

        @Inject
        Post(Mailer mailer, ShortMessages shortMessages) {
            this.mailer = mailer;
            this.shortMessages = shortMessages;
        }

        Post() {
            this(null, null);
        }

        void mail(Letter letter) throws NotSent {
            mailer.send(letter);
        }

        void text(String phone, String text) throws NotSent {
            shortMessages.send(phone, text);
        }
    }

    /** The missions at work; to be asked in the identity workspace. */
    public List<Structure> missions() {
        return StructuresAtWork.missions(entities);
    }

    /**
     * A reminder to be sent.
     *
     * @param appointment of which
     * @param channel by which, the address for it known
     */
    public record Due(DueAppointment appointment, ReminderChannel channel) {}

    /** What the current mission is to remind of now. */
    public List<Due> due(ZoneId zone) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
        return reminders.rules().stream()
                .filter(ReminderRule::isEnabled)
                .flatMap(rule -> wanted(rule.channel(), reminders.due(rule, now)).stream())
                .toList();
    }

    private List<Due> wanted(ReminderChannel channel, List<DueAppointment> all) {
        Set<Long> people = all.stream().map(DueAppointment::youngPersonId).collect(Collectors.toSet());
        Set<Long> reachable = wishes.mayBeReminded(people);
        return all.stream()
                .filter(appointment -> reachable.contains(appointment.youngPersonId()))
                .filter(appointment -> address(appointment, channel).isPresent())
                .map(appointment -> new Due(appointment, channel))
                .toList();
    }

    private static Optional<String> address(DueAppointment appointment, ReminderChannel channel) {
        return channel == ReminderChannel.MAIL
                ? Optional.ofNullable(appointment.mail())
                : Optional.ofNullable(appointment.phone()).filter(phone -> phone.matches("(0|\\+33)[67][0-9]{8}"));
    }

    /**
     * Sends one, in a transaction of its own: two servers that mean to at once are told apart by the key of the table. A
     * failure is kept, and tried again three times at most.
     *
     * @return whether it left
     */
    public boolean remind(Due due, String structureName) {
        DueAppointment appointment = due.appointment();
        Reminder reminder = reminders.of(appointment.id(), due.channel()).orElse(null);
        if (reminder == null) {
            reminder = new Reminder(appointment.id(), due.channel());
            reminder.tried(Reminder.State.FAILED, utc());
            entities.persist(reminder);
        } else {
            reminder.tried(Reminder.State.FAILED, utc());
        }
        entities.flush();
        boolean left = send(due, text(appointment, structureName));
        if (left) {
            reminder.sent();
        }
        return left;
    }

    private ReminderText text(DueAppointment appointment, String structureName) {
        String counsellor = where.counsellor(appointment.counsellorId()).orElse(structureName);
        return new ReminderText(appointment, counsellor, where.site(appointment.siteId()), structureName);
    }

    private boolean send(Due due, ReminderText text) {
        DueAppointment appointment = due.appointment();
        try {
            if (due.channel() == ReminderChannel.MAIL) {
                post.mail(new Letter(appointment.mail(), null, text.subject(), text.mail()));
            } else {
                post.text(appointment.phone(), text.sms());
            }
            return true;
        } catch (NotSent failure) {
            LOG.warning(() -> "A reminder was not sent: " + failure.getMessage());
            return false;
        }
    }

    private LocalDateTime utc() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
