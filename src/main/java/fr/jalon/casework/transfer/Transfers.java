package fr.jalon.casework.transfer;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The transfers that this structure has sent or received, through its two views. */
final class Transfers {

    private static final String SENT = "transfer_sent";
    private static final String RECEIVED = "transfer_received";

    private static final String SELECT = "SELECT t.id, t.version, t.%1$s, s.name, t.young_person_id, t.file_number,"
            + " t.state, t.consented_on, t.consent, t.reason, t.person_name, t.birth_date, t.commune, t.situation,"
            + " t.proposed_by, t.proposed_by_name, t.proposed_on, t.expires_on, t.answered_by_name, t.answered_at,"
            + " t.refusal, t.counsellor_id, t.failure, t.ended_at"
            + " FROM %2$s t JOIN network.structure s ON s.code = t.%1$s ";

    private static final String MINE = SELECT.formatted("destination_code", SENT);
    private static final String THEIRS = SELECT.formatted("source_code", RECEIVED);

    private static final String ENDED =
            ", person_name = NULL, birth_date = NULL, commune = NULL, situation = NULL," + " reason = '', ended_at = ?";

    private final Tables tables;

    Transfers(Tables tables) {
        this.tables = tables;
    }

    /** One that this structure has sent or received; refused as not found where there is none. */
    Transfer get(long id) {
        return find(id).orElseThrow(Refused::notFound);
    }

    Optional<Transfer> find(long id) {
        return tables.one(MINE + "WHERE t.id = ?", row -> read(row, true), id)
                .or(() -> tables.one(THEIRS + "WHERE t.id = ?", row -> read(row, false), id));
    }

    /** One, held until the end of the transaction; to be asked first in it, so that what is read is what is there. */
    Transfer held(long id) {
        for (String view : List.of(SENT, RECEIVED)) {
            tables.list("SELECT id FROM " + view + " WHERE id = ? FOR UPDATE", row -> row.getLong(1), id);
        }
        return get(id);
    }

    /** The latest sent, newest first; those older than an identifier. */
    List<Transfer> sent(long before, int limit) {
        return tables.list(MINE + "WHERE t.id < ? ORDER BY t.id DESC LIMIT ?", row -> read(row, true), before, limit);
    }

    /** The latest received, newest first; those older than an identifier. */
    List<Transfer> received(long before, int limit) {
        return tables.list(
                THEIRS + "WHERE t.id < ? ORDER BY t.id DESC LIMIT ?", row -> read(row, false), before, limit);
    }

    /** How many this structure has to answer. */
    int toAnswer() {
        return tables.one("SELECT COUNT(*) FROM transfer_received WHERE state = 'PROPOSED'", row -> row.getInt(1))
                .orElse(0);
    }

    /** The open one of a file. */
    Optional<Transfer> ofFile(long youngPersonId) {
        return tables.one(MINE + "WHERE t.open_file = ?", row -> read(row, true), youngPersonId);
    }

    /** Those of this structure that go on by themselves. */
    List<Long> waiting() {
        return tables.list(
                "SELECT id FROM transfer_sent WHERE state IN (" + TransferState.busy() + ") ORDER BY id",
                row -> row.getLong(1));
    }

    /** Writes a new proposal; returns its identifier. */
    long propose(String source, Proposal proposal, File file, Asking asking) {
        long id = Ids.next();
        tables.insert(
                SENT,
                "id, version, source_code, destination_code, young_person_id, file_number, state, consented_on, consent,"
                        + " reason, person_name, birth_date, commune, situation, proposed_on, proposed_at, proposed_by,"
                        + " proposed_by_name, expires_on, attempts",
                List.<Object[]>of(new Object[] {
                    id,
                    0,
                    source,
                    proposal.destination(),
                    file.youngPersonId(),
                    file.number(),
                    TransferState.PROPOSED.name(),
                    proposal.consentedOn(),
                    proposal.consent().name(),
                    proposal.reason(),
                    file.name(),
                    file.birthDate(),
                    file.commune(),
                    proposal.situation(),
                    asking.on(),
                    asking.utc(),
                    asking.by(),
                    asking.name(),
                    asking.expiresOn(),
                    0
                }));
        return id;
    }

    /** The file that is proposed. */
    record File(long youngPersonId, int number, String name, LocalDate birthDate, String commune) {}

    /** Who does it and when. */
    record Asking(long by, String name, LocalDate on, LocalDateTime utc, LocalDate expiresOn) {}

    /** The source takes it back. */
    boolean withdraw(long id, int version, LocalDateTime utc) {
        return tables.update(
                        "UPDATE transfer_sent SET state = 'WITHDRAWN', version = version + 1" + ENDED
                                + " WHERE id = ? AND version = ? AND state = 'PROPOSED'",
                        utc,
                        id,
                        version)
                == 1;
    }

    /** The destination takes it, for a counsellor. */
    boolean accept(long id, int version, long counsellor, Asking by) {
        return tables.update(
                        "UPDATE transfer_received SET state = 'ACCEPTED', version = version + 1, counsellor_id = ?,"
                                + " answered_at = ?, answered_by = ?, answered_by_name = ?"
                                + " WHERE id = ? AND version = ? AND state = 'PROPOSED'",
                        counsellor,
                        by.utc(),
                        by.by(),
                        by.name(),
                        id,
                        version)
                == 1;
    }

    /** The destination does not take it. */
    boolean refuse(long id, int version, String reason, Asking by) {
        return tables.update(
                        "UPDATE transfer_received SET state = 'REFUSED', version = version + 1, refusal = ?,"
                                + " answered_at = ?, answered_by = ?, answered_by_name = ?" + ENDED
                                + " WHERE id = ? AND version = ? AND state = 'PROPOSED'",
                        reason,
                        by.utc(),
                        by.by(),
                        by.name(),
                        by.utc(),
                        id,
                        version)
                == 1;
    }

    /** Ends the proposals of this structure that nobody answered in time. */
    int expire(LocalDate today, LocalDateTime utc) {
        return tables.update(
                "UPDATE transfer_sent SET state = 'EXPIRED', version = version + 1" + ENDED
                        + " WHERE state = 'PROPOSED' AND expires_on < ?",
                utc,
                today);
    }

    /** One more step is done. */
    void move(Transfer transfer, TransferState next) {
        tables.update(
                "UPDATE " + view(transfer) + " SET state = ?, version = version + 1, attempts = 0 WHERE id = ?",
                next.name(),
                transfer.id());
    }

    /** It does not arrive. */
    void fail(Transfer transfer, TransferState next, String failure) {
        tables.update(
                "UPDATE " + view(transfer) + " SET state = ?, failure = ?, version = version + 1, attempts = 0"
                        + " WHERE id = ?",
                next.name(),
                failure,
                transfer.id());
    }

    /** Nothing more happens to it: who it was is forgotten here. */
    void end(Transfer transfer, TransferState last, LocalDateTime utc) {
        tables.update(
                "UPDATE " + view(transfer) + " SET state = ?, version = version + 1" + ENDED + " WHERE id = ?",
                last.name(),
                utc,
                transfer.id());
    }

    /** An incident on the way; returns how many there were in this state. */
    int stumbled(long id) {
        tables.update("UPDATE transfer_sent SET attempts = attempts + 1 WHERE id = ?", id);
        return tables.one("SELECT attempts FROM transfer_sent WHERE id = ?", row -> row.getInt(1), id)
                .orElse(0);
    }

    /** Account of who accepted it. */
    long acceptedBy(long id) {
        return tables.one("SELECT answered_by FROM transfer_received WHERE id = ?", row -> row.getLong(1), id)
                .orElseThrow(Refused::notFound);
    }

    private static String view(Transfer transfer) {
        return transfer.sent() ? SENT : RECEIVED;
    }

    private static Transfer read(ResultSet row, boolean sent) throws SQLException {
        String name = row.getString("person_name");
        Transfer.Person person = name == null
                ? null
                : new Transfer.Person(
                        name,
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("commune"),
                        row.getString("situation"));
        LocalDateTime answeredAt = row.getObject("answered_at", LocalDateTime.class);
        Transfer.Answer answer = answeredAt == null
                ? null
                : new Transfer.Answer(
                        row.getString("answered_by_name"),
                        answeredAt,
                        row.getString("refusal"),
                        row.getObject("counsellor_id", Long.class));
        return new Transfer(
                row.getLong("id"),
                row.getInt("version"),
                sent,
                row.getString(3),
                row.getString("name"),
                row.getLong("young_person_id"),
                row.getInt("file_number"),
                TransferState.valueOf(row.getString("state")),
                row.getObject("consented_on", LocalDate.class),
                Consent.valueOf(row.getString("consent")),
                row.getString("reason"),
                person,
                new Transfer.Asked(
                        row.getLong("proposed_by"),
                        row.getString("proposed_by_name"),
                        row.getObject("proposed_on", LocalDate.class)),
                row.getObject("expires_on", LocalDate.class),
                answer,
                row.getString("failure"),
                row.getObject("ended_at", LocalDateTime.class));
    }
}
