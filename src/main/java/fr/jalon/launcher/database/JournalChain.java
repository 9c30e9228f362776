package fr.jalon.launcher.database;

import fr.jalon.identity.JournalHash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The chain of a journal, recomputed from what its tables hold now. A line that was changed, removed or slipped in
 * breaks it at the seal above; of lines too young to be sealed, a change is seen and a removal is not.
 */
public final class JournalChain {

    private JournalChain() {}

    /** The first fault of the journal in the connection's database, in words; empty where there is none. */
    public static Optional<String> firstFault(Connection connection) throws SQLException {
        try (ResultSet seals = connection
                .createStatement()
                .executeQuery("SELECT number, last_entry, entries, previous_hash, hash FROM journal_seal"
                        + " ORDER BY number")) {
            byte[] previous = null;
            long after = Long.MIN_VALUE;
            long expected = 1;
            while (seals.next()) {
                long number = seals.getLong(1);
                if (number != expected++) {
                    return Optional.of("le sceau " + (expected - 1) + " manque.");
                }
                if (!Arrays.equals(previous, seals.getBytes(4))) {
                    return Optional.of("le sceau " + number + " ne suit pas le précédent.");
                }
                Batch batch = Batch.read(connection, after, seals.getLong(2));
                if (batch.fault() != null) {
                    return Optional.of(batch.fault());
                }
                if (batch.hashes().size() != seals.getInt(3)
                        || !Arrays.equals(JournalHash.ofSeal(previous, batch.hashes()), seals.getBytes(5))) {
                    return Optional.of("le sceau " + number + " ne correspond plus à ses " + seals.getInt(3)
                            + " lignes (" + batch.hashes().size() + " trouvées).");
                }
                previous = seals.getBytes(5);
                after = seals.getLong(2);
            }
            return Optional.ofNullable(
                    Batch.read(connection, after, Long.MAX_VALUE).fault());
        }
    }

    /** The hashes of a range of entries, or the first entry whose content no longer matches its own. */
    private record Batch(List<byte[]> hashes, String fault) {

        static Batch read(Connection connection, long after, long last) throws SQLException {
            List<byte[]> hashes = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT id, recorded_at, account_id, actor_name, workspace, action, subject_kind, subject_id,"
                            + " detail, address, hash FROM journal_entry WHERE id > ? AND id <= ? ORDER BY id")) {
                select.setLong(1, after);
                select.setLong(2, last);
                ResultSet rows = select.executeQuery();
                while (rows.next()) {
                    byte[] content = JournalHash.ofEntry(
                            rows.getLong(1),
                            rows.getObject(2, LocalDateTime.class),
                            rows.getObject(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getString(7),
                            rows.getString(8),
                            rows.getString(9),
                            rows.getString(10));
                    if (!Arrays.equals(content, rows.getBytes(11))) {
                        return new Batch(hashes, "la ligne " + rows.getLong(1) + " a été modifiée.");
                    }
                    hashes.add(rows.getBytes(11));
                }
            }
            return new Batch(hashes, null);
        }
    }
}
