package fr.jalon.identity;

import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import fr.jalon.tenancy.Workspace;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whose work it is where no request is there to say so: work in the background, or of the command line.
 *
 * @param accountId account; 0 where it is the command line
 * @param name as colleagues read it
 */
public record Author(long accountId, String name) {

    /** Whoever runs the command on the machine itself. */
    public static final Author COMMAND_LINE = new Author(0, "Ligne de commande");

    private static final String COLUMNS = "id, recorded_at, account_id, actor_name, workspace, action, subject_kind,"
            + " subject_id, detail, address, hash";

    /** Whoever makes the present request. */
    public static Author of(Actor actor) {
        return new Author(actor.accountId(), actor.name());
    }

    /** Records what they did in the journal of that workspace, in the transaction of the tables. */
    public void record(
            Tables tables, Workspace workspace, Instant now, Journal.Action action, String subject, String... what) {
        long id = Ids.next();
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        Long account = accountId == 0 ? null : Long.valueOf(accountId);
        String subjectId = what[0];
        String detail = what.length > 1 ? what[1] : null;
        byte[] hash = JournalHash.ofEntry(
                id, at, account, name, workspace.role(), action.name(), subject, subjectId, detail, null);
        tables.insert("journal_entry", COLUMNS, List.<Object[]>of(new Object[] {
            id, at, account, name, workspace.role(), action.name(), subject, subjectId, detail, null, hash
        }));
    }
}
