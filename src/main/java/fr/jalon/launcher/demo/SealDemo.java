package fr.jalon.launcher.demo;

import fr.jalon.labelling.diagnosis.DiagnosisStatement;
import fr.jalon.labelling.diagnosis.Scoring;
import fr.jalon.launcher.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Seals the signed diagnoses of the demonstration, as a signature does: their text with its hash, their means by axis. */
public final class SealDemo implements DemoData {

    private static final String SIGNED =
            """
            SELECT d.id, d.structure_code, r.content_hash, d.year, d.signed_by_name, d.signed_at FROM self_diagnosis d
            JOIN quality_reference r ON r.id = d.reference_id
            WHERE d.state = 'SIGNED' AND NOT EXISTS (SELECT 1 FROM diagnosis_seal s WHERE s.diagnosis_id = d.id)""";

    private static final String SCORES =
            """
            SELECT s.id, n.code, s.level, s.applicable, s.reason, s.strengths, s.weaknesses, s.state_by_name
            FROM criterion_score s JOIN reference_node n ON n.id = s.node_id WHERE s.diagnosis_id = ?""";

    private static final String EVIDENCE =
            """
            SELECT l.score_id, COALESCE(v.file_hash, i.hash, CONCAT('note:', e.title)) FROM evidence_link l
            JOIN criterion_score s ON s.id = l.score_id JOIN evidence e ON e.id = l.evidence_id
            LEFT JOIN evidence_version v ON v.evidence_id = e.id AND v.number = l.version_number
            LEFT JOIN frozen_indicator i ON i.evidence_id = e.id WHERE s.diagnosis_id = ?""";

    private static final String MEANS =
            """
            INSERT INTO axis_result (id, structure_code, diagnosis_id, reference_id, year, axis_code, mean)
            SELECT MIN(s.id), d.structure_code, d.id, d.reference_id, d.year, x.code,
                SUM(s.level * n.weight) / SUM(n.weight)
            FROM self_diagnosis d JOIN criterion_score s ON s.diagnosis_id = d.id
            JOIN reference_node n ON n.id = s.node_id JOIN reference_node x ON x.id = s.axis_id
            WHERE d.id = ? AND s.level IS NOT NULL GROUP BY d.structure_code, d.id, d.reference_id, d.year, x.code""";

    @Override
    public String name() {
        return "seals";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            NetworkRows network = new NetworkRows(connection);
            try (PreparedStatement query = connection.prepareStatement(SIGNED);
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    seal(network, rows);
                }
            }
            connection.commit();
        }
    }

    private static void seal(NetworkRows network, ResultSet signed) throws SQLException {
        long id = signed.getLong(1);
        DiagnosisStatement statement = new DiagnosisStatement(
                signed.getString(2), signed.getString(3), signed.getInt(4), lines(network.connection(), id));
        network.insert(
                "INSERT INTO diagnosis_seal (diagnosis_id, structure_code, content, hash, signed_by, signed_by_name,"
                        + " signed_at) VALUES (?, ?, ?, ?, 0, ?, ?)",
                id,
                signed.getString(2),
                statement.canonical(),
                statement.hash().hex(),
                signed.getString(5),
                signed.getObject(6));
        network.insert(MEANS, id);
    }

    private static List<DiagnosisStatement.Line> lines(Connection connection, long id) throws SQLException {
        Map<Long, List<String>> evidence = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(EVIDENCE)) {
            query.setLong(1, id);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    evidence.computeIfAbsent(rows.getLong(1), any -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        List<DiagnosisStatement.Line> lines = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SCORES)) {
            query.setLong(1, id);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Scoring scoring = new Scoring(
                            rows.getObject(3, Integer.class),
                            rows.getBoolean(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getString(7));
                    lines.add(new DiagnosisStatement.Line(
                            rows.getString(2),
                            scoring,
                            rows.getString(8),
                            evidence.getOrDefault(rows.getLong(1), List.of())));
                }
            }
        }
        return lines;
    }
}
