package fr.jalon.launcher.demo;

import fr.jalon.shared.Ids;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Last year's diagnosis of a mission that was audited: every criterion scored, one in three with a note as evidence, and
 * the improvement actions that its replies to the auditors announce.
 */
final class AuditedDiagnosis {

    private static final String LEAD = "Référente qualité";
    private static final String DIRECTOR = "Direction";

    private record Criterion(long id, long axis, String code) {}

    private final NetworkRows network;
    private final String mission;
    private final long reference;
    private final LocalDate today;

    AuditedDiagnosis(NetworkRows network, String mission, long reference, LocalDate today) {
        this.network = network;
        this.mission = mission;
        this.reference = reference;
        this.today = today;
    }

    /**
     * Writes it.
     *
     * @param rank of the mission: its levels differ from those of the others
     * @param answered criteria that an improvement action is to answer
     * @return its identifier
     */
    long write(int rank, List<String> answered) throws SQLException {
        long diagnosis = diagnosis();
        int place = rank;
        for (Criterion criterion : criteria()) {
            place++;
            long score = score(diagnosis, criterion, place % 7 == 0 ? 2 : 3 + place % 2);
            if (place % 3 == 0) {
                note(score, criterion);
            }
            if (answered.contains(criterion.code())) {
                action(score, criterion, place);
            }
        }
        return diagnosis;
    }

    private long diagnosis() throws SQLException {
        long id = Ids.next();
        network.insert(
                """
                INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name,
                    opened_at, signed_by_name, signed_at, version)
                VALUES (?, ?, ?, ?, 'SIGNED', 0, ?, ?, ?, ?, 1)""",
                id,
                mission,
                reference,
                today.getYear() - 1,
                LEAD,
                today.minusDays(420).atStartOfDay(),
                DIRECTOR,
                today.minusDays(300).atStartOfDay());
        return id;
    }

    private long score(long diagnosis, Criterion criterion, int level) throws SQLException {
        long id = Ids.next();
        network.insert(
                """
                INSERT INTO criterion_score (id, structure_code, diagnosis_id, node_id, axis_id, level, applicable,
                    reason, updated_by, updated_by_name, updated_at, state, state_by_name, state_at, version)
                VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, 0, ?, ?, 'VALIDATED', ?, ?, 1)""",
                id,
                mission,
                diagnosis,
                criterion.id(),
                criterion.axis(),
                level,
                "Relevé fait en équipe, avec les traces des douze derniers mois.",
                LEAD,
                today.minusDays(310).atStartOfDay(),
                LEAD,
                today.minusDays(305).atStartOfDay());
        return id;
    }

    private void note(long score, Criterion criterion) throws SQLException {
        long id = Ids.next();
        network.insert(
                """
                INSERT INTO evidence (id, structure_code, kind, title, description, evidence_date, added_by,
                    added_by_name, added_at, version) VALUES (?, ?, 'NOTE', ?, ?, ?, 0, ?, ?, 1)""",
                id,
                mission,
                "Relevé de pratiques, critère " + criterion.code(),
                "Relevé fait en réunion d’équipe : la pratique est décrite, datée et partagée par les conseillers.",
                today.minusDays(320),
                LEAD,
                today.minusDays(312).atStartOfDay());
        network.insert(
                "INSERT INTO evidence_link (id, structure_code, evidence_id, score_id, linked_by_name, linked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                mission,
                id,
                score,
                LEAD,
                today.minusDays(312).atStartOfDay());
    }

    private void action(long score, Criterion criterion, int place) throws SQLException {
        boolean done = place % 2 == 0;
        network.insert(
                """
                INSERT INTO improvement_action (id, structure_code, score_id, title, owner_id, owner_name, due_on,
                    state, created_by, created_by_name, created_at, done_on, version)
                VALUES (?, ?, ?, ?, 0, ?, ?, ?, 0, ?, ?, ?, 1)""",
                Ids.next(),
                mission,
                score,
                "Répondre au constat des auditeurs sur le critère " + criterion.code(),
                LEAD,
                done ? today.minusDays(30) : today.plusDays(60),
                done ? "DONE" : "IN_PROGRESS",
                LEAD,
                today.minusDays(50).atStartOfDay(),
                done ? today.minusDays(33) : null);
    }

    private List<Criterion> criteria() throws SQLException {
        List<Criterion> criteria = new ArrayList<>();
        try (PreparedStatement query = network.connection()
                .prepareStatement("SELECT id, parent_id, code FROM reference_node"
                        + " WHERE reference_id = ? AND assessable ORDER BY tree_rank")) {
            query.setLong(1, reference);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    criteria.add(new Criterion(rows.getLong(1), rows.getLong(2), rows.getString(3)));
                }
            }
        }
        return criteria;
    }
}
