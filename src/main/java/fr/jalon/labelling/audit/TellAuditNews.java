package fr.jalon.labelling.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.jalon.identity.MailReceivers;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.webhook.Happening;
import fr.jalon.labelling.webhook.Happenings;
import fr.jalon.shared.Ids;
import fr.jalon.shared.mail.Mailer;
import fr.jalon.shared.mail.NotSent;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes to those of the present workspace about what happened to audits, and tells the structure's own software. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class TellAuditNews {

    /** Something to tell in the present workspace. */
    public record News(long id, long auditId, String structureCode, String structure, NewsKind kind) {}

    /** Who visits, and when. */
    private record Visit(LocalDate from, LocalDate until, String organisations) {}

    private static final Set<Role> OFFICE = Set.of(Role.LABEL_OFFICE);
    private static final Set<Role> LEADS = Set.of(Role.DIRECTOR, Role.QUALITY_LEAD);

    private static final String STRUCTURES =
            "SELECT DISTINCT structure_code FROM audit_news WHERE told_at IS NULL AND audience = 'STRUCTURE'";
    private static final String UNTOLD = "SELECT n.id, n.audit_id, n.structure_code, s.name, n.kind FROM audit_news n"
            + " JOIN network.structure s ON s.code = n.structure_code"
            + " WHERE n.told_at IS NULL AND n.audience = ? ORDER BY n.id LIMIT 200";
    private static final String CLAIM = "UPDATE audit_news SET told_at = ? WHERE id = ? AND told_at IS NULL";
    private static final String VISIT =
            "SELECT a.planned_on, a.planned_until, GROUP_CONCAT(m.organisation ORDER BY m.kind SEPARATOR ' ; ')"
                    + " FROM audit a JOIN audit_auditor m ON m.audit_id = a.id WHERE a.id = ? AND a.planned_on IS NOT NULL"
                    + " GROUP BY a.id, a.planned_on, a.planned_until";
    private static final String PAIR = "SELECT mail FROM audit_mail_receiver WHERE audit_id = ?";

    private final EntityManager entities;
    private final MailReceivers receivers;
    private final Mailer mailer;
    private final Happenings happenings;
    private final NationalDay day;
    private final AuditLetters letters;

    @Inject
    TellAuditNews(
            EntityManager entities,
            MailReceivers receivers,
            Mailer mailer,
            Happenings happenings,
            NationalDay day,
            AuditLetters letters) {
        this.entities = entities;
        this.receivers = receivers;
        this.mailer = mailer;
        this.happenings = happenings;
        this.day = day;
        this.letters = letters;
    }

    TellAuditNews() {
        this(null, null, null, null, null, null);
    }

    /** Structures that are to be told something; to be asked in the union's workspace. */
    public List<StructureCode> structures() {
        return Tables.of(entities)
                .list(STRUCTURES, row -> new StructureCode(row.getString(1).strip()));
    }

    /** What is to be told in the present workspace to the label office, the structure or the auditors. */
    public List<News> untold(String audience) {
        return Tables.of(entities)
                .list(
                        UNTOLD,
                        row -> new News(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3).strip(),
                                row.getString(4),
                                NewsKind.valueOf(row.getString(5))),
                        audience);
    }

    /**
     * Tells one thing, in a transaction of its own; nothing where another server has.
     *
     * @throws NotSent where the mail server does not take it: it is tried again
     */
    public void tell(News news, String audience) throws NotSent {
        Tables tables = Tables.of(entities);
        if (tables.update(CLAIM, day.instant(), news.id()) == 0) {
            return;
        }
        Optional<Visit> visit = news.kind() == NewsKind.ASSIGNED ? visit(tables, news.auditId()) : Optional.empty();
        if (audience.equals(NewsAudience.STRUCTURE.name()) && news.kind().event() != null) {
            tellSoftware(news, visit);
        }
        String subject = AuditLetters.text("audit.mail." + news.kind(), news.structure());
        List<String> paragraphs = new ArrayList<>(List.of(subject + "."));
        visit.map(found -> AuditLetters.text(
                        "audit.mail.visit", AuditLetters.days(found.from(), found.until()), found.organisations()))
                .ifPresent(paragraphs::add);
        for (String mail : receivers(news, audience)) {
            mailer.send(letters.letter(mail, subject, paragraphs.toArray(String[]::new)));
        }
    }

    private void tellSoftware(News news, Optional<Visit> visit) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("audit", Ids.text(news.auditId()));
        visit.ifPresent(found -> data.put("from", found.from().toString())
                .put("until", found.until().toString()));
        happenings.tell(
                new StructureCode(news.structureCode()),
                new Happening(news.kind().event(), Ids.text(news.auditId()), Long.toString(news.id()), data));
    }

    /** As it stands when the letter leaves; empty where it was taken away since. */
    private static Optional<Visit> visit(Tables tables, long audit) {
        return tables.one(
                VISIT,
                row -> new Visit(
                        row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getString(3)),
                audit);
    }

    private List<String> receivers(News news, String audience) {
        if (audience.equals(NewsAudience.AUDITORS.name())) {
            return Tables.of(entities).list(PAIR, row -> row.getString(1), news.auditId());
        }
        boolean office = audience.equals(NewsAudience.OFFICE.name());
        return receivers.of(office ? OFFICE : LEADS).stream()
                .map(MailReceivers.Receiver::mail)
                .toList();
    }
}
