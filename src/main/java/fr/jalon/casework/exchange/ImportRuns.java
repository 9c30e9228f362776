package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.Mapping;
import fr.jalon.casework.exchange.dossier.Problem;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.identity.Author;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.tenancy.Tables;
import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The imports of a mission, in its tables. */
final class ImportRuns {

    private static final String SELECT = "SELECT id, version, file_name, format, encoding, content_hash, size, mapping,"
            + " state, failed_in, position, total, inserted, refused, certain, similar, remarks, undone, kept, findings,"
            + " preview, failure, created_at, created_by, created_by_name, ended_at, forgotten FROM import_run ";

    private final Tables tables;

    ImportRuns(Tables tables) {
        this.tables = tables;
    }

    /** A new one; returns its identifier. */
    long create(ImportRun.Source source, ImportState state, Author author, LocalDateTime now) {
        long id = Ids.next();
        tables.insert(
                "import_run",
                "id, version, file_name, format, encoding, content_hash, size, mapping, state, position, inserted,"
                        + " refused, certain, similar, remarks, undone, kept, findings, created_at, created_by,"
                        + " created_by_name, forgotten",
                List.<Object[]>of(new Object[] {
                    id,
                    0,
                    source.fileName(),
                    source.format().name(),
                    source.encoding() == null ? null : source.encoding().name(),
                    source.hash().hex(),
                    source.size(),
                    source.mapping().json(),
                    state.name(),
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    "{}",
                    now,
                    author.accountId(),
                    author.name(),
                    false
                }));
        return id;
    }

    /** The import of this identifier; refused as not found where this mission has none. */
    ImportRun get(long id) {
        return tables.one(SELECT + "WHERE id = ?", ImportRuns::read, id).orElseThrow(Refused::notFound);
    }

    /** Those made before that one, the latest first. */
    List<ImportRun> before(long id, int limit) {
        return tables.list(SELECT + "WHERE id < ? ORDER BY id DESC LIMIT ?", ImportRuns::read, id, limit);
    }

    /** The latest one of the same content that has brought something, or is about to. */
    Optional<ImportRun> ofContent(ContentHash hash, long except) {
        return tables.one(
                SELECT + "WHERE content_hash = ? AND id <> ? AND state IN ('RUNNING', 'DECIDING', 'DONE', 'UNDOING')"
                        + " ORDER BY id DESC LIMIT 1",
                ImportRuns::read,
                hash.hex(),
                except);
    }

    /** Those that go on by themselves and that nobody holds. */
    List<Long> waiting(LocalDateTime now) {
        return tables.list(
                "SELECT id FROM import_run WHERE state IN (" + ImportState.busy()
                        + ") AND (held_until IS NULL OR held_until < ?) ORDER BY id",
                row -> row.getLong(1),
                now);
    }

    /** Takes it for somebody until a moment; false where another has it, or there is nothing to do. */
    boolean hold(long id, String taker, LocalDateTime now, LocalDateTime until) {
        return tables.update(
                        "UPDATE import_run SET held_by = ?, held_until = ? WHERE id = ? AND state IN ("
                                + ImportState.busy() + ") AND (held_until IS NULL OR held_until < ? OR held_by = ?)",
                        taker,
                        until,
                        id,
                        now,
                        taker)
                == 1;
    }

    /** Lets go of it. */
    void release(long id, String taker) {
        tables.update(
                "UPDATE import_run SET held_by = NULL, held_until = NULL WHERE id = ? AND held_by = ?", id, taker);
    }

    /** Somebody wants it to go on in another state: at its beginning, or where it stopped. */
    void begin(ImportRun run, int version, ImportState next, boolean whereItStopped) {
        int changed = tables.update(
                "UPDATE import_run SET state = ?, failed_in = NULL, failure = NULL, ended_at = NULL, version = version + 1,"
                        + " held_by = NULL, held_until = NULL, position = ? WHERE id = ? AND version = ? AND state = ?",
                next.name(),
                whereItStopped ? run.position() : 0,
                run.id(),
                version,
                run.state().name());
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }

    /** Forgets what an earlier state has counted. */
    void reset(long id) {
        tables.update("DELETE FROM import_line WHERE import_id = ?", id);
        tables.update(
                "UPDATE import_run SET inserted = 0, refused = 0, certain = 0, similar = 0, remarks = 0,"
                        + " findings = '{}' WHERE id = ?",
                id);
    }

    /** Another part of its rows is done: refused where somebody else has taken it over. */
    void advance(ImportRun run, String taker, LocalDateTime until, List<PreviewRow> preview) {
        Counts counts = run.counts();
        int changed = tables.update(
                "UPDATE import_run SET position = ?, inserted = ?, refused = ?, certain = ?, similar = ?, remarks = ?,"
                        + " undone = ?, kept = ?, findings = ?, preview = ?, held_until = ? WHERE id = ? AND held_by = ?"
                        + " AND state = ?",
                run.position(),
                counts.inserted(),
                counts.refused(),
                counts.certain(),
                counts.similar(),
                counts.remarks(),
                run.undone().gone(),
                run.undone().kept(),
                run.findings().json(),
                preview == null ? null : Problem.json(preview),
                until,
                run.id(),
                taker,
                run.state().name());
        if (changed != 1) {
            throw new IllegalStateException("Another has taken over this import");
        }
    }

    /** How many rows there are, once that is known. */
    void count(long id, long total) {
        tables.update("UPDATE import_run SET total = ? WHERE id = ?", total, id);
    }

    /** The state is over: refused where somebody else has taken it over. */
    void end(long id, String taker, ImportState next, LocalDateTime now) {
        int changed = tables.update(
                "UPDATE import_run SET state = ?, version = version + 1, ended_at = ?, held_by = NULL, held_until = NULL"
                        + " WHERE id = ? AND held_by = ?",
                next.name(),
                now,
                id,
                taker);
        if (changed != 1) {
            throw new IllegalStateException("Another has taken over this import");
        }
    }

    /** It cannot go on; nothing happens where somebody else has taken it over. */
    void fail(long id, String taker, Problem why, LocalDateTime now) {
        tables.update(
                "UPDATE import_run SET failed_in = state, state = 'FAILED', failure = ?, version = version + 1,"
                        + " ended_at = ?, held_by = NULL, held_until = NULL WHERE id = ? AND held_by = ?",
                Problem.json(List.of(why)),
                now,
                id,
                taker);
    }

    /** Says which column is what, and remembers it for the next file with these columns. */
    void map(long id, Mapping mapping, LocalDateTime now) {
        tables.update("UPDATE import_run SET mapping = ? WHERE id = ?", mapping.json(), id);
        tables.update(
                "INSERT INTO import_mapping (header_hash, mapping, used_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE mapping = VALUES(mapping), used_at = VALUES(used_at)",
                Mapping.print(List.copyOf(mapping.columns().keySet())),
                mapping.json(),
                now);
    }

    /** What was said the last time for these columns. */
    Optional<Mapping> remembered(List<String> columns) {
        return tables.one(
                "SELECT mapping FROM import_mapping WHERE header_hash = ?",
                row -> Mapping.read(row.getString(1)),
                Mapping.print(columns));
    }

    /** Nothing is undone any more. */
    void undoNothing(long id) {
        tables.update("UPDATE import_run SET undone = 0, kept = 0 WHERE id = ?", id);
    }

    /** Takes away one that has brought nothing. */
    void delete(long id) {
        tables.update("DELETE FROM import_line WHERE import_id = ?", id);
        tables.update("DELETE FROM import_run WHERE id = ?", id);
    }

    /** Whether another one has the same file. */
    boolean isShared(ImportRun run) {
        return tables.one(
                        "SELECT 1 FROM import_run WHERE content_hash = ? AND id <> ? AND forgotten = FALSE",
                        row -> row.getInt(1),
                        run.source().hash().hex(),
                        run.id())
                .isPresent();
    }

    /** Those whose file and rows have been kept long enough. */
    List<ImportRun> madeBefore(LocalDateTime limit) {
        return tables.list(
                SELECT + "WHERE forgotten = FALSE AND created_at < ? AND state NOT IN (" + ImportState.busy() + ")",
                ImportRuns::read,
                limit);
    }

    /** Forgets what its file said; what it made stays known, so that it can still be undone. */
    void forget(long id) {
        tables.update("DELETE FROM import_line WHERE import_id = ?", id);
        tables.update("UPDATE import_run SET preview = NULL, forgotten = TRUE WHERE id = ?", id);
    }

    private static ImportRun read(ResultSet row) throws SQLException {
        String encoding = row.getString(5);
        ImportRun.Source source = new ImportRun.Source(
                row.getString(3),
                Format.valueOf(row.getString(4)),
                encoding == null ? null : Charset.forName(encoding),
                new ContentHash(row.getString(6)),
                row.getLong(7),
                Mapping.read(row.getString(8)));
        List<Problem> failure = row.getString(22) == null ? List.of() : Problem.readAll(row.getString(22));
        return new ImportRun(
                row.getLong(1),
                row.getInt(2),
                source,
                ImportState.valueOf(row.getString(9)),
                row.getString(10) == null ? null : ImportState.valueOf(row.getString(10)),
                row.getLong(11),
                row.getObject(12) == null ? null : Long.valueOf(row.getLong(12)),
                new Counts(row.getInt(13), row.getInt(14), row.getInt(15), row.getInt(16), row.getInt(17)),
                new ImportRun.Undone(row.getInt(18), row.getInt(19)),
                Findings.read(row.getString(20)),
                new ArrayList<>(PreviewRow.readAll(row.getString(21))),
                failure.isEmpty() ? null : failure.get(0),
                new Author(row.getLong(24), row.getString(25)),
                row.getObject(23, LocalDateTime.class),
                row.getObject(26, LocalDateTime.class),
                row.getBoolean(27));
    }
}
