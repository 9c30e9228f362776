package fr.jalon.labelling.migration;

import fr.jalon.tenancy.Tables;
import java.util.List;
import java.util.Map;

/**
 * Takes the copy of one diagnosis away and opens the old one again. Evidence and actions that came since go back to it;
 * what was scored since on the newer version goes.
 */
final class DiagnosisUndo {
    /** What came from a criterion that was merged into another goes back to that one, unless somebody moved it since. */
    private static final String REMEMBERED_BACK =
            """
            UPDATE %s r JOIN network.moved_row m ON m.row_id = r.id
                JOIN network.score_succession p ON p.old_score_id = m.old_score_id AND p.new_score_id = r.score_id
            SET r.score_id = m.old_score_id WHERE m.new_diagnosis_id = ?""";

    private static final String PREVIOUS_BACK =
            """
            UPDATE migrating_previous l JOIN network.score_succession p ON p.new_score_id = l.previous_id AND p.leads
            SET l.previous_id = p.old_score_id WHERE p.new_diagnosis_id = ?""";

    private static final String FRESH = "SELECT id FROM shared_criterion_score WHERE diagnosis_id = ?"
            + " AND id NOT IN (SELECT new_score_id FROM network.score_succession WHERE new_diagnosis_id = ?)";

    private static final String ACTIONS_BACK =
            """
            UPDATE migrating_action a JOIN network.score_succession p ON p.new_score_id = a.score_id AND p.leads
            SET a.score_id = p.old_score_id WHERE p.new_diagnosis_id = ?""";

    private static final String COMMENTS_BACK =
            """
            UPDATE migrating_score_comment c JOIN network.score_succession p ON p.new_score_id = c.score_id AND p.leads
            SET c.score_id = p.old_score_id WHERE p.new_diagnosis_id = ?""";

    /** Comments on a criterion that is new in the newer version go with it. */
    private static final String COMMENTED = " (SELECT id FROM shared_criterion_score WHERE diagnosis_id = ?)";

    private static final String ACTIONS_WITHOUT = "UPDATE migrating_action SET score_id = NULL"
            + " WHERE score_id IN (SELECT id FROM shared_criterion_score WHERE diagnosis_id = ?)";

    private final Tables tables;
    private final Map<String, List<String>> columns;

    DiagnosisUndo(Tables tables, Map<String, List<String>> columns) {
        this.tables = tables;
        this.columns = columns;
    }

    void make(long old, long copy) {
        for (String table : AttachedRows.COPIED.keySet()) {
            AttachedRows rows = new AttachedRows(tables, table, columns);
            rows.copyBack(copy);
            rows.remove(copy);
        }
        tables.update(REMEMBERED_BACK.formatted("migrating_action"), copy);
        tables.update(REMEMBERED_BACK.formatted("migrating_score_comment"), copy);
        tables.update(ACTIONS_BACK, copy);
        tables.update(ACTIONS_WITHOUT, copy);
        tables.update(COMMENTS_BACK, copy);
        tables.update(
                "DELETE FROM migrating_comment_mention WHERE comment_id IN"
                        + " (SELECT id FROM migrating_score_comment WHERE score_id IN" + COMMENTED + ")",
                copy);
        tables.update("DELETE FROM migrating_score_comment WHERE score_id IN" + COMMENTED, copy);
        previousBack(copy);
        tables.update("DELETE FROM migrating_score WHERE diagnosis_id = ?", copy);
        tables.update("DELETE FROM migrating_diagnosis WHERE id = ?", copy);
        tables.update(
                "UPDATE migrating_diagnosis SET state = 'OPEN', version = version + 1 WHERE id = ? AND state = 'SUPERSEDED'",
                old);
        tables.update("DELETE FROM network.moved_row WHERE new_diagnosis_id = ?", copy);
        tables.update("DELETE FROM network.score_succession WHERE new_diagnosis_id = ?", copy);
        tables.update("DELETE FROM network.migrated_diagnosis WHERE old_diagnosis_id = ?", old);
    }

    /** A later cycle that looks back on the copy looks back on what was copied; on nothing where a criterion was new. */
    private void previousBack(long copy) {
        tables.update(PREVIOUS_BACK, copy);
        List<Long> fresh = tables.list(FRESH, row -> row.getLong(1), copy, copy);
        tables.update(
                "UPDATE migrating_previous SET previous_id = NULL WHERE previous_id IN (" + Tables.marks(fresh.size())
                        + ")",
                Tables.values(fresh));
    }
}
