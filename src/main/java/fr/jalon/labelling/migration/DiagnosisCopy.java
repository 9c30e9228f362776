package fr.jalon.labelling.migration;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies one open diagnosis to the newer version, with its scores and what hangs on them: in a number of statements that
 * does not depend on how many criteria it has. What its tables hold beyond what is known here comes along as it is.
 */
final class DiagnosisCopy {
    /** The state of a score that nobody has begun. */
    private static final String UNSCORED = "TO_DO";

    private static final String SUPERSEDE =
            "UPDATE migrating_diagnosis SET state = 'SUPERSEDED', version = version + 1 WHERE id = ? AND state = 'OPEN'";

    private static final String MERGED_TEXTS =
            """
            UPDATE migrating_score s JOIN (
                SELECT p.new_score_id, LEFT(GROUP_CONCAT(CONCAT(n.code, ' : ', o.reason) ORDER BY p.leads DESC, o.id
                    SEPARATOR '\\n\\n'), 4000) AS texts
                FROM network.score_succession p JOIN shared_criterion_score o ON o.id = p.old_score_id
                    JOIN reference_node n ON n.id = o.node_id
                WHERE p.new_diagnosis_id = ? AND o.reason IS NOT NULL GROUP BY p.new_score_id HAVING COUNT(*) > 1
            ) m ON m.new_score_id = s.id SET s.reason = m.texts""";

    /** Of several old scores, the one that a row came from: undone, the row goes to the leading one unless it is said. */
    private static final String REMEMBER =
            """
            INSERT INTO network.moved_row (new_diagnosis_id, row_id, old_score_id)
            SELECT p.new_diagnosis_id, r.id, r.score_id
            FROM network.score_succession p JOIN %s r ON r.score_id = p.old_score_id
            WHERE p.new_diagnosis_id = ? AND p.home AND NOT p.leads""";

    private static final String MOVE_ACTIONS =
            """
            UPDATE migrating_action a JOIN network.score_succession p ON p.old_score_id = a.score_id AND p.home
            SET a.score_id = p.new_score_id WHERE p.new_diagnosis_id = ?""";

    private static final String MOVE_COMMENTS =
            """
            UPDATE migrating_score_comment c JOIN network.score_succession p ON p.old_score_id = c.score_id AND p.home
            SET c.score_id = p.new_score_id WHERE p.new_diagnosis_id = ?""";

    private final Tables tables;
    private final Map<String, List<String>> columns;
    private final Differences differences;
    private final Set<Long> carrying;

    /**
     * For one diagnosis.
     *
     * @param columns those of each table that is copied
     */
    DiagnosisCopy(Tables tables, Differences differences, Map<String, List<String>> columns) {
        this.tables = tables;
        this.columns = columns;
        this.differences = differences;
        this.carrying = differences.carrying();
    }

    /** The copy's identifier; null where the diagnosis is no longer open. */
    Long make(long migration, long old, LocalDateTime now) {
        long copy = Ids.next();
        if (tables.update(SUPERSEDE, old) == 0) {
            return null;
        }
        long to = differences.after().id();
        Map<String, String> head =
                new HashMap<>(Map.of("id", "?", "reference_id", "?", "state", "'OPEN'", "version", "0"));
        tables.update(
                "INSERT INTO migrating_diagnosis (" + String.join(", ", columns("self_diagnosis")) + ") SELECT "
                        + expressions("self_diagnosis", "d", head) + " FROM shared_self_diagnosis d WHERE d.id = ?",
                inOrder("self_diagnosis", Map.of("id", copy, "reference_id", to), old));
        String structure = tables.one(
                        "SELECT structure_code FROM shared_self_diagnosis WHERE id = ?", row -> row.getString(1), old)
                .orElseThrow();
        tables.insert(
                "network.migrated_diagnosis",
                "old_diagnosis_id, new_diagnosis_id, migration_id, structure_code, migrated_at",
                List.<Object[]>of(new Object[] {old, copy, migration, structure, now}));
        scores(old, copy, structure);
        AttachedRows.COPIED.keySet().forEach(table -> new AttachedRows(tables, table, columns).copy(copy));
        tables.update(REMEMBER.formatted("migrating_action"), copy);
        tables.update(REMEMBER.formatted("migrating_score_comment"), copy);
        tables.update(MOVE_ACTIONS, copy);
        tables.update(MOVE_COMMENTS, copy);
        return copy;
    }

    private void scores(long old, long copy, String structure) {
        Map<Long, Long> scoreOfNode = new HashMap<>();
        tables.list(
                        "SELECT node_id, id FROM shared_criterion_score WHERE diagnosis_id = ?",
                        row -> new long[] {row.getLong(1), row.getLong(2)},
                        old)
                .forEach(pair -> scoreOfNode.put(pair[0], pair[1]));
        List<Object[]> successions = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        plan(copy, structure, scoreOfNode, successions, fresh);
        tables.insert(
                "network.score_succession",
                "new_score_id, old_score_id, new_diagnosis_id, node_id, axis_id, carries, leads, home",
                successions);
        Map<String, String> changed = new HashMap<>(Map.of(
                "id", "p.new_score_id",
                "diagnosis_id", "p.new_diagnosis_id",
                "node_id", "p.node_id",
                "axis_id", "p.axis_id",
                "level", "IF(p.carries, o.level, NULL)",
                "applicable", "IF(p.carries, o.applicable, TRUE)",
                "state", "IF(p.carries, o.state, '" + UNSCORED + "')",
                "state_by_name", carried("state_by_name"),
                "state_at", carried("state_at"),
                "version", "0"));
        changed.put("sent_back_reason", carried("sent_back_reason"));
        tables.update(
                "INSERT INTO migrating_score (" + String.join(", ", columns("criterion_score")) + ") SELECT "
                        + expressions("criterion_score", "o", changed)
                        + " FROM network.score_succession p JOIN shared_criterion_score o ON o.id = p.old_score_id"
                        + " WHERE p.new_diagnosis_id = ? AND p.leads",
                copy);
        tables.update(MERGED_TEXTS, copy);
        tables.insert(
                "migrating_score",
                "id, structure_code, diagnosis_id, node_id, axis_id, applicable, version, state",
                fresh);
    }

    private void plan(
            long copy,
            String structure,
            Map<Long, Long> scoreOfNode,
            List<Object[]> successions,
            List<Object[]> fresh) {
        QualityReference after = differences.after();
        Set<Long> housed = new HashSet<>();
        differences.sources().forEach((criterion, sources) -> {
            long score = Ids.next();
            long axis = after.axisOf(criterion).id();
            boolean leading = true;
            for (ReferenceNode source : sources) {
                Long old = scoreOfNode.get(source.id());
                if (old != null) {
                    successions.add(new Object[] {
                        score, old, copy, criterion.id(), axis, carrying.contains(source.id()), leading, housed.add(old)
                    });
                    leading = false;
                }
            }
            if (leading) {
                fresh.add(new Object[] {score, structure, copy, criterion.id(), axis, true, 0, UNSCORED});
            }
        });
    }

    private static String carried(String column) {
        return "IF(p.carries, o." + column + ", NULL)";
    }

    private List<String> columns(String table) {
        return columns.get(table);
    }

    private String expressions(String table, String alias, Map<String, String> changed) {
        return String.join(
                ", ",
                columns(table).stream()
                        .map(column -> changed.getOrDefault(column, alias + "." + column))
                        .toList());
    }

    /** The values of the question marks, in the order of the columns, and then the last one. */
    private Object[] inOrder(String table, Map<String, Object> values, Object last) {
        List<Object> inOrder = new ArrayList<>();
        columns(table).stream().filter(values::containsKey).forEach(column -> inOrder.add(values.get(column)));
        inOrder.add(last);
        return inOrder.toArray();
    }
}
