package fr.jalon.labelling.migration;

import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What hangs on scores, and what a migration does with it. A table that refers to a score or to a diagnosis and is in none
 * of these lists fails a test, until somebody says what a copy takes along.
 */
final class AttachedRows {
    /**
     * Copied to the new scores: the tables, and the column that must be there once for a score. Each row names its score
     * in {@code score_id} and has an {@code id} of its own; each table has a view of what a migration may touch.
     */
    static final Map<String, String> COPIED = Map.of("evidence_link", "evidence_id", "score_assignment", "account_id");

    /** Moved to the new scores: there is one plan of improvement and one discussion, not two. */
    static final List<String> MOVED = List.of("improvement_action", "score_comment");

    /** What the migration itself copies or keeps, and what only a signed diagnosis has, which is never migrated. */
    static final List<String> OTHERWISE = List.of(
            "criterion_score", "migrated_diagnosis", "score_succession", "audit", "diagnosis_seal", "axis_result");

    /** A row that this one is a copy of, or that says the same already: on any of the scores that it came from. */
    private static final String THERE_BEFORE = "AND p.leads AND NOT EXISTS (SELECT 1 FROM network.score_succession q"
            + " JOIN %1$s y ON y.score_id = q.old_score_id WHERE q.new_score_id = p.new_score_id AND y.%2$s = l.%2$s)";

    private final Tables tables;
    private final String table;
    private final String key;
    private final List<String> columns;

    AttachedRows(Tables tables, String table, Map<String, List<String>> columns) {
        this.tables = tables;
        this.table = "migrating_" + table;
        this.key = COPIED.get(table);
        this.columns = columns.get(table).stream()
                .filter(column -> !column.equals("id") && !column.equals("score_id"))
                .toList();
    }

    /** The columns of each table of which rows are copied. */
    static Map<String, List<String>> columns(Tables tables) {
        List<String> copied = new ArrayList<>(COPIED.keySet());
        copied.addAll(List.of("self_diagnosis", "criterion_score"));
        return tables.columns(copied);
    }

    /** Gives the new scores of a diagnosis copies of what hangs on the old ones. */
    void copy(long newDiagnosis) {
        copy("p.new_score_id", "p.old_score_id", "", newDiagnosis);
    }

    /** Gives the old scores copies of what was hung on the new ones since. */
    void copyBack(long newDiagnosis) {
        copy("p.old_score_id", "p.new_score_id", THERE_BEFORE.formatted(table, key), newDiagnosis);
    }

    private void copy(String to, String from, String which, long newDiagnosis) {
        String rest =
                String.join(", ", columns.stream().map(column -> "l." + column).toList());
        Set<List<Object>> seen = new HashSet<>();
        List<Object[]> rows = new ArrayList<>();
        tables.list(
                        "SELECT " + to + ", " + rest + " FROM network.score_succession p JOIN " + table
                                + " l ON l.score_id = " + from + " WHERE p.new_diagnosis_id = ? " + which
                                + " AND NOT EXISTS (SELECT 1 FROM " + table + " x WHERE x.score_id = " + to
                                + " AND x." + key + " = l." + key + ") ORDER BY l.id",
                        row -> {
                            Object[] values = new Object[columns.size() + 2];
                            values[0] = Ids.next();
                            for (int i = 1; i < values.length; i++) {
                                values[i] = row.getObject(i);
                            }
                            return values;
                        },
                        newDiagnosis)
                .forEach(values -> {
                    if (seen.add(List.of(values[1], values[2 + columns.indexOf(key)]))) {
                        rows.add(values);
                    }
                });
        tables.insert(table, "id, score_id, " + String.join(", ", columns), rows);
    }

    /** Takes away what hangs on the new scores. */
    void remove(long newDiagnosis) {
        tables.update(
                "DELETE FROM " + table
                        + " WHERE score_id IN (SELECT id FROM shared_criterion_score WHERE diagnosis_id = ?)",
                newDiagnosis);
    }
}
