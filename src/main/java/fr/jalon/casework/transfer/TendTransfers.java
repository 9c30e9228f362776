package fr.jalon.casework.transfer;

import fr.jalon.casework.exchange.Place;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.mail.Letter;
import fr.jalon.shared.mail.Mailer;
import fr.jalon.shared.mail.NotSent;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Looks after the transfers of the present mission: ends proposals that nobody answered, finds what goes on by itself, and
 * writes to those concerned. A letter names no young person: who may look finds them under « Transferts ».
 */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class TendTransfers {

    private static final Logger LOG = Logger.getLogger(TendTransfers.class.getName());

    private final EntityManager entities;
    private final Colleagues colleagues;
    private final Mailer mailer;
    private final Clock clock;

    @Inject
    TendTransfers(EntityManager entities, Colleagues colleagues, Mailer mailer, Clock clock) {
        this.entities = entities;
        this.colleagues = colleagues;
        this.mailer = mailer;
        this.clock = clock;
    }

    TendTransfers() {
        this(null, null, null, null);
    }

    /** Those that go on by themselves, after the proposals were ended that nobody answered in time. */
    public List<Long> waiting(Place place) {
        Transfers transfers = new Transfers(Tables.of(entities));
        LocalDateTime utc = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        transfers.expire(clock.instant().atZone(place.zone()).toLocalDate(), utc);
        return transfers.waiting();
    }

    /**
     * Writes to those of the present mission whom it concerns that a transfer came to a state; returns to how many. A
     * letter that does not leave is not sent again: the page tells the same.
     */
    public int tell(long id, TransferState state) {
        Transfer transfer = new Transfers(Tables.of(entities)).get(id);
        String side = transfer.sent() ? "sent." : "received.";
        String subject = Texts.text(Locale.FRENCH, "transfer.mail." + side + state);
        String text = Texts.text(Locale.FRENCH, "transfer.mail.text", subject, transfer.otherName());
        List<Colleague> concerned = concerned(transfer);
        concerned.forEach(colleague -> send(new Letter(colleague.getMail(), null, subject, text)));
        return concerned.size();
    }

    private List<Colleague> concerned(Transfer transfer) {
        if (transfer.sent()) {
            return colleagues.find(transfer.asked().by()).stream().toList();
        }
        Long counsellor = transfer.answer() == null ? null : transfer.answer().counsellor();
        Stream<Colleague> deciders = colleagues.all().stream()
                .filter(one -> one.has(Role.TEAM_LEAD)
                        || one.has(Role.DIRECTOR)
                        || counsellor != null && one.getAccountId() == counsellor);
        return deciders.toList();
    }

    private void send(Letter letter) {
        try {
            mailer.send(letter);
        } catch (NotSent failure) {
            LOG.warning(() -> "A letter of a transfer was not sent: " + failure.getMessage());
        }
    }
}
