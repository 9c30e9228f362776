package fr.jalon.testing;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Structures of the tests that are nothing but rows of the database {@code network}, each with an open diagnosis: what the
 * union's views show of a network. Suspended, so that nobody works in them.
 */
public final class NetworkOfDiagnoses {
    private static final int YEAR = 2026;
    private static final LocalDateTime THEN = LocalDateTime.of(YEAR, 3, 1, 8, 30, 0, 123456000);

    private static final String OF_THESE = " WHERE structure_code LIKE '99___S00'";

    /** What a migration reads or writes; the version of a diagnosis says that it changed, and it did. */
    private static final List<String> TABLES = List.of(
            "self_diagnosis",
            "criterion_score",
            "evidence",
            "evidence_link",
            "score_assignment",
            "score_comment",
            "comment_mention",
            "improvement_action");

    private final QualityReference reference;
    private final int structures;
    private final Map<String, List<Object[]>> rows = new TreeMap<>();

    private NetworkOfDiagnoses(QualityReference reference, int structures) {
        this.reference = reference;
        this.structures = structures;
    }

    /** So many structures, each with a diagnosis of the reference. */
    public static NetworkOfDiagnoses of(QualityReference reference, int structures) throws SQLException {
        NetworkOfDiagnoses network = new NetworkOfDiagnoses(reference, structures);
        for (int i = 0; i < structures; i++) {
            network.invent(i);
        }
        try (Connection connection = MigrationUser.open("network")) {
            connection.setAutoCommit(false);
            Tables tables = Tables.of(connection);
            tables.insert(
                    "structure",
                    "code, kind, name, database_name, state, created_at",
                    network.rows.remove("structure"));
            network.insert(
                    tables,
                    "self_diagnosis",
                    "reference_id, year, state, opened_by, opened_by_name, opened_at, version");
            network.insert(
                    tables,
                    "criterion_score",
                    "diagnosis_id, node_id, axis_id, level, applicable, reason, updated_by, updated_by_name, updated_at,"
                            + " state, state_by_name, state_at, version");
            network.insert(
                    tables, "evidence", "kind, title, evidence_date, added_by, added_by_name, added_at, version");
            network.insert(tables, "evidence_link", "evidence_id, score_id, linked_by_name, linked_at");
            network.insert(
                    tables, "score_assignment", "score_id, account_id, account_name, assigned_by_name, assigned_at");
            network.insert(tables, "score_comment", "score_id, author_id, author_name, text, written_at");
            network.insert(tables, "comment_mention", "comment_id, account_id");
            network.insert(
                    tables,
                    "improvement_action",
                    "score_id, title, owner_id, owner_name, due_on, state, created_by, created_by_name, created_at, version");
            connection.commit();
        }
        return network;
    }

    private static String code(int structure) {
        return "99%03dS00".formatted(structure);
    }

    private void insert(Tables tables, String table, String columns) {
        tables.insert(table, "id, structure_code, " + columns, rows.get(table));
    }

    private long add(String table, String structure, Object... values) {
        long id = Ids.next();
        List<Object> row = new ArrayList<>(List.of(id, structure));
        row.addAll(java.util.Arrays.asList(values));
        rows.computeIfAbsent(table, any -> new ArrayList<>()).add(row.toArray());
        return id;
    }

    /** Half of the criteria are scored; evidence, people, comments and actions hang on the first ones. */
    private void invent(int number) {
        String structure = code(number);
        rows.computeIfAbsent("structure", any -> new ArrayList<>()).add(new Object[] {
            structure, "MISSION", "Réseau d’essai " + number, "rows_" + structure, "SUSPENDED", THEN
        });
        long diagnosis = add("self_diagnosis", structure, reference.id(), YEAR, "OPEN", 1L, "Essai", THEN, 3);
        long evidence = add("evidence", structure, "NOTE", "Preuve d’essai", THEN.toLocalDate(), 1L, "Essai", THEN, 1);
        int place = 0;
        for (ReferenceNode criterion : reference.criteria()) {
            boolean scored = place % 2 == 0 || place < 8;
            long score = add(
                    "criterion_score",
                    structure,
                    diagnosis,
                    criterion.id(),
                    reference.axisOf(criterion).id(),
                    scored ? place % 3 : null,
                    true,
                    scored ? "Raison " + place : null,
                    scored ? 1L : null,
                    scored ? "Essai" : null,
                    scored ? THEN : null,
                    scored ? "PROPOSED" : "TO_DO",
                    scored ? "Essai" : null,
                    scored ? THEN : null,
                    2);
            if (place < 8) {
                hang(structure, score, evidence, place);
            }
            place++;
        }
    }

    private void hang(String structure, long score, long evidence, int place) {
        add("evidence_link", structure, evidence, score, "Essai " + place, THEN);
        add("score_assignment", structure, score, 10L + place, "Essai", "Essai", THEN);
        long comment = add("score_comment", structure, score, 1L, "Essai", "Dit " + place, THEN);
        add("comment_mention", structure, comment, 2L);
        add(
                "improvement_action",
                structure,
                score,
                "Action " + place,
                1L,
                "Essai",
                THEN.toLocalDate(),
                "PLANNED",
                1L,
                "Essai",
                THEN,
                1);
    }

    /** All rows of these structures, by table. */
    public record Rows(Map<String, List<String>> byTable) {

        /** What one has and the other has not: nothing where they are the same. */
        public List<String> other(Rows before) {
            List<String> other = new ArrayList<>();
            byTable.forEach((table, now) -> {
                List<String> gone = new ArrayList<>(before.byTable.get(table));
                gone.removeAll(new java.util.HashSet<>(now));
                List<String> came = new ArrayList<>(now);
                came.removeAll(new java.util.HashSet<>(before.byTable.get(table)));
                gone.stream().limit(3).forEach(row -> other.add(table + " had " + row));
                came.stream().limit(3).forEach(row -> other.add(table + " has " + row));
                if (now.size() != before.byTable.get(table).size()) {
                    other.add(table + ": " + before.byTable.get(table).size() + " rows, now " + now.size());
                }
            });
            return other;
        }
    }

    /** All their rows. */
    public Rows rows() throws SQLException {
        Map<String, List<String>> byTable = new TreeMap<>();
        try (Connection connection = MigrationUser.open("network")) {
            Tables tables = Tables.of(connection);
            Map<String, List<String>> columns = tables.columns(TABLES);
            for (String table : TABLES) {
                String said = String.join(
                        ", ",
                        columns.get(table).stream()
                                .filter(column -> !table.equals("self_diagnosis") || !column.equals("version"))
                                .map(column -> "IFNULL(" + column + ", '~')")
                                .toList());
                byTable.put(
                        table,
                        tables.list(
                                "SELECT CONCAT_WS('|', " + said + ") FROM " + table + OF_THESE + " ORDER BY id",
                                row -> row.getString(1)));
            }
        }
        return new Rows(byTable);
    }

    /** How many rows there are. */
    public long count(String what) throws SQLException {
        try (Connection connection = MigrationUser.open("network")) {
            return Tables.of(connection)
                    .one("SELECT COUNT(*) FROM " + what, row -> row.getLong(1))
                    .orElseThrow();
        }
    }

    /** The next year's diagnosis of the first structure, which looks back on each score of its diagnosis of this year. */
    public void openLaterCycle(QualityReference after) throws SQLException {
        long diagnosis = Ids.next();
        List<Object[]> scores = new ArrayList<>();
        try (Connection connection = MigrationUser.open("network")) {
            Tables tables = Tables.of(connection);
            tables.insert(
                    "self_diagnosis",
                    "id, structure_code, reference_id, year, state, opened_by, opened_by_name, opened_at, version",
                    List.<Object[]>of(
                            new Object[] {diagnosis, code(0), after.id(), YEAR + 1, "OPEN", 1L, "Essai", THEN, 0}));
            tables.list(
                            "SELECT s.id, s.node_id, s.axis_id FROM criterion_score s JOIN self_diagnosis d"
                                    + " ON d.id = s.diagnosis_id WHERE d.structure_code = ? AND d.reference_id = ?"
                                    + " AND d.year = ?",
                            row -> new Object[] {
                                Ids.next(), code(0), diagnosis, row.getLong(2), row.getLong(3), true, 0, row.getLong(1)
                            },
                            code(0),
                            after.id(),
                            YEAR)
                    .forEach(scores::add);
            tables.insert(
                    "criterion_score",
                    "id, structure_code, diagnosis_id, node_id, axis_id, applicable, version, previous_id",
                    scores);
        }
    }

    /** The one reference of the scores that the later cycle looks back on. */
    public long lookedBackOn() throws SQLException {
        try (Connection connection = MigrationUser.open("network")) {
            List<Long> found = Tables.of(connection)
                    .list(
                            "SELECT DISTINCT p.reference_id FROM criterion_score s JOIN self_diagnosis d"
                                    + " ON d.id = s.diagnosis_id JOIN criterion_score o ON o.id = s.previous_id"
                                    + " JOIN self_diagnosis p ON p.id = o.diagnosis_id"
                                    + " WHERE d.structure_code = ? AND d.year = ?",
                            row -> row.getLong(1),
                            code(0),
                            YEAR + 1);
            return found.size() == 1 ? found.get(0) : -found.size();
        }
    }

    /** Puts the first structure's diagnosis on a reference into a state, as if somebody had. */
    public void state(QualityReference on, String state) throws SQLException {
        try (Connection connection = MigrationUser.open("network")) {
            Tables.of(connection)
                    .update(
                            "UPDATE self_diagnosis SET state = ? WHERE structure_code = ? AND reference_id = ?",
                            state,
                            code(0),
                            on.id());
        }
    }

    /** Takes all of it away again, and the versions of the reference. */
    public void remove() throws SQLException {
        try (Connection connection = MigrationUser.open("network")) {
            Tables tables = Tables.of(connection);
            tables.update("SET FOREIGN_KEY_CHECKS = 0");
            for (String table : TABLES) {
                tables.update("DELETE FROM " + table + OF_THESE);
            }
            tables.update("DELETE FROM structure WHERE code LIKE '99___S00'");
            String versions = "(SELECT id FROM quality_reference WHERE code = ?)";
            tables.update("DELETE FROM node_succession WHERE reference_id IN " + versions, reference.code());
            tables.update("DELETE FROM migrated_diagnosis" + OF_THESE);
            tables.update("DELETE FROM reference_migration WHERE to_reference_id IN " + versions, reference.code());
            tables.update("DELETE FROM reference_node WHERE reference_id IN " + versions, reference.code());
            tables.update("DELETE FROM quality_reference WHERE code = ?", reference.code());
            tables.update("SET FOREIGN_KEY_CHECKS = 1");
        }
    }
}
