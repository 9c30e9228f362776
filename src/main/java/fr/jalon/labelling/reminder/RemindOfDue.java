package fr.jalon.labelling.reminder;

import fr.jalon.identity.MailReceivers;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.mail.Mailer;
import fr.jalon.shared.mail.NotSent;
import fr.jalon.tenancy.Structure;
import fr.jalon.tenancy.StructuresAtWork;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Writes to those of the present mission who carry something of its improvement plan, and to those who brought evidence
 * that ends: one letter a day, each thing once for each occasion. See {@link DailyRound}.
 */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class RemindOfDue {
    private final EntityManager entities;
    private final MailReceivers receivers;
    private final Mailer mailer;
    private final Clock clock;

    @Inject
    RemindOfDue(EntityManager entities, MailReceivers receivers, Mailer mailer, Clock clock) {
        this.entities = entities;
        this.receivers = receivers;
        this.mailer = mailer;
        this.clock = clock;
    }

    RemindOfDue() {
        this(null, null, null, null);
    }

    /** The structures at work; to be asked in the identity workspace. */
    public List<Structure> structures() {
        return StructuresAtWork.all(entities);
    }

    /** The letters that are to be written today in the present structure. */
    public List<Digest> digests(Structure structure) {
        ZoneId zone = ZoneId.of(structure.getTimeZone());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        DueReminderRule said = entities.find(DueReminderRule.class, structure.getCode());
        DueThings things = new DueThings(Tables.of(entities), today, receivers.all());
        things.addPlan(said == null ? new DueReminderRule(structure.getCode()) : said);
        things.addEvidence();
        return things.digests(LocalDateTime.ofInstant(today.atStartOfDay(zone).toInstant(), ZoneOffset.UTC));
    }

    /**
     * Sends one, in a transaction of its own: two servers that mean to at once are told apart by the key of the table.
     *
     * @throws NotSent where the mail server does not take it: nothing is kept, and it is tried again
     */
    public void send(Digest digest, Structure structure) throws NotSent {
        long account = digest.receiver().accountId();
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        List<Object[]> rows = digest.lines().stream()
                .map(line -> new Object[] {
                    Ids.next(),
                    structure.getCode(),
                    line.kind().name(),
                    line.subject(),
                    account,
                    line.occasion().name(),
                    line.due(),
                    now
                })
                .toList();
        Tables.of(entities)
                .insert(
                        "due_reminder",
                        "id, structure_code, kind, subject_id, account_id, occasion, due_on, sent_at",
                        rows);
        mailer.send(digest.letter(structure.getName()));
    }
}
