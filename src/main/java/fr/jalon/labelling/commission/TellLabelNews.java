package fr.jalon.labelling.commission;

import static fr.jalon.labelling.commission.CommissionWords.text;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.jalon.identity.MailReceivers;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.webhook.EventKind;
import fr.jalon.labelling.webhook.Happening;
import fr.jalon.labelling.webhook.Happenings;
import fr.jalon.shared.Ids;
import fr.jalon.shared.mail.Letter;
import fr.jalon.shared.mail.Mailer;
import fr.jalon.shared.mail.NotSent;
import fr.jalon.tenancy.Structure;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells the present structure, by a mail to its direction and its quality lead, and other software by webhooks, what the
 * commission and the label office decided on it: each thing once.
 */
@UseCase(access = UseCase.Access.SYSTEM)
@ApplicationScoped
public class TellLabelNews {

    /** Older news is none: a platform that is migrated does not write of decisions of last year. */
    private static final int DAYS = 30;

    private static final List<Role> READERS = List.of(Role.DIRECTOR, Role.QUALITY_LEAD);

    private static final String NEWS = "SELECT n.event, n.id, n.subject, n.occasion, n.detail, n.day FROM ("
            + " SELECT 'DECISION_NOTIFIED' AS event, d.id, NULL AS subject, '' AS occasion, d.kind AS detail,"
            + " k.notified_on AS day FROM decision_notice k JOIN commission_decision d ON d.id = k.decision_id"
            + " UNION ALL SELECT 'LABEL_CHANGED', e.id, l.number, NULL, e.kind, e.happened_on FROM label_event e"
            + " JOIN label l ON l.id = e.label_id"
            + " WHERE e.kind NOT IN ('AWARDED', 'RENEWED') OR e.kind = l.state"
            + " UNION ALL SELECT 'APPEAL_ANSWERED', p.id, NULL, p.state, p.state, COALESCE(p.settled_on, p.answered_on)"
            + " FROM appeal p WHERE p.state <> 'FILED') n WHERE n.day BETWEEN ? AND ? ORDER BY n.day, n.id";

    private static final String TOLD = "SELECT kind, subject, occasion FROM webhook_event WHERE occurred_at >= ?";

    private final EntityManager entities;
    private final Happenings happenings;
    private final MailReceivers receivers;
    private final Mailer mailer;
    private final NationalDay day;

    @Inject
    TellLabelNews(
            EntityManager entities, Happenings happenings, MailReceivers receivers, Mailer mailer, NationalDay day) {
        this.entities = entities;
        this.happenings = happenings;
        this.receivers = receivers;
        this.mailer = mailer;
        this.day = day;
    }

    TellLabelNews() {
        this(null, null, null, null, null);
    }

    private record News(EventKind kind, String subject, String occasion, String detail) {

        static News of(ResultSet row) throws SQLException {
            String id = Ids.text(row.getLong(2));
            String subject = row.getString(3) == null ? id : row.getString(3);
            String occasion = row.getString(4) == null ? id : row.getString(4);
            return new News(EventKind.valueOf(row.getString(1)), subject, occasion, row.getString(5));
        }

        String key() {
            return String.join(" ", kind.code(), subject, occasion);
        }

        Happening happening(String structure) {
            ObjectNode data = JsonNodeFactory.instance.objectNode();
            data.put("structure", structure).put("subject", subject).put("outcome", detail);
            return new Happening(kind, subject, occasion, data);
        }

        String line() {
            return switch (kind) {
                case DECISION_NOTIFIED -> text("news.decision", text("decision.kind." + detail));
                case LABEL_CHANGED -> text("news.label." + detail, subject);
                default -> text("news.appeal", text("appeal.state." + detail));
            };
        }
    }

    /** Tells what nobody was told of, each thing from its day on; returns how many things. */
    public int tell(Structure structure) throws NotSent {
        LocalDate today = day.today();
        LocalDate oldest = today.minusDays(DAYS);
        Tables tables = Tables.of(entities);
        List<String> told = tables.list(
                TOLD,
                row -> String.join(" ", row.getString(1), row.getString(2), row.getString(3)),
                oldest.minusDays(1));
        List<News> news = tables.list(NEWS, News::of, oldest, today).stream()
                .filter(one -> !told.contains(one.key()))
                .toList();
        if (news.isEmpty()) {
            return 0;
        }
        StructureCode code = new StructureCode(structure.getCode());
        news.forEach(one -> happenings.tell(code, one.happening(code.value())));
        String lines = news.stream().map(one -> "– " + one.line()).collect(Collectors.joining("\n"));
        String body = text("news.mail", structure.getName(), lines);
        for (MailReceivers.Receiver receiver : receivers.of(READERS)) {
            mailer.send(new Letter(receiver.mail(), null, text("news.subject"), body));
        }
        return news.size();
    }
}
