package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.Problem;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** The rows kept beside imports, in the tables of a mission. */
final class ImportLines {

    private static final String SELECT =
            "SELECT id, line, kind, problems, content, young_person_id, decision FROM import_line ";

    private final Tables tables;

    ImportLines(Tables tables) {
        this.tables = tables;
    }

    void add(long importId, List<ImportLine> lines) {
        tables.insert(
                "import_line",
                "id, import_id, line, kind, problems, content, young_person_id",
                lines.stream()
                        .map(line -> new Object[] {
                            line.id(),
                            importId,
                            line.line(),
                            line.kind().name(),
                            Problem.json(line.problems()),
                            line.content(),
                            line.youngPersonId()
                        })
                        .toList());
    }

    /** Those of a kind after a row of the file, in its order. */
    List<ImportLine> after(long importId, LineKind kind, long line, int limit) {
        return tables.list(
                SELECT + "WHERE import_id = ? AND kind = ? AND line > ? ORDER BY line LIMIT ?",
                ImportLines::read,
                importId,
                kind.name(),
                line,
                limit);
    }

    /** Likely duplicates on which nobody has decided. */
    int undecided(long importId) {
        return tables.one(
                        "SELECT COUNT(*) FROM import_line WHERE import_id = ? AND kind = 'SIMILAR' AND decision IS NULL",
                        row -> row.getInt(1),
                        importId)
                .orElse(0);
    }

    /** Decides on some likely duplicates, or on all that are left where none is named; returns how many. */
    int decide(long importId, Collection<Long> lines, String decision) {
        String some = lines.isEmpty() ? "" : " AND id IN (" + Tables.marks(lines.size()) + ")";
        Object[] parameters = new Object[2 + lines.size()];
        parameters[0] = decision;
        parameters[1] = importId;
        int index = 2;
        for (Long line : lines) {
            parameters[index++] = line;
        }
        return tables.update(
                "UPDATE import_line SET decision = ? WHERE import_id = ? AND kind = 'SIMILAR' AND decision IS NULL"
                        + some,
                parameters);
    }

    /** Some of those that somebody wants. */
    List<ImportLine> wanted(long importId, int limit) {
        return tables.list(
                SELECT + "WHERE import_id = ? AND decision = 'IMPORT' ORDER BY line LIMIT ?",
                ImportLines::read,
                importId,
                limit);
    }

    /** What came of one that somebody wanted: it was imported, or is a duplicate for certain meanwhile. */
    void settle(ImportLine line, boolean imported) {
        tables.update(
                imported
                        ? "UPDATE import_line SET decision = 'IMPORTED' WHERE id = ?"
                        : "UPDATE import_line SET decision = NULL, kind = 'CERTAIN' WHERE id = ?",
                line.id());
    }

    static ImportLine of(long line, LineKind kind, List<Problem> problems, String content, Long youngPersonId) {
        return new ImportLine(Ids.next(), line, kind, problems, content, youngPersonId, null);
    }

    private static ImportLine read(ResultSet row) throws SQLException {
        return new ImportLine(
                row.getLong(1),
                row.getLong(2),
                LineKind.valueOf(row.getString(3)),
                Problem.readAll(row.getString(4)),
                row.getString(5),
                row.getObject(6) == null ? null : Long.valueOf(row.getLong(6)),
                row.getString(7));
    }
}
