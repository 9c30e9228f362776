package fr.jalon.launcher.demo;

import fr.jalon.shared.Ids;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What audits of the demonstration are made of at each stage: a request, a plan of the visit, scores of both auditors and what
 * they agreed on, a request for evidence. No person appears but the auditors.
 */
final class AuditStages {

    /** Where an audit that is not decided on stands. */
    private enum Stage {
        REQUESTED,
        OPENED,
        ON_SITE
    }

    private static final Map<String, Stage> MISSIONS =
            new TreeMap<>(Map.of("76758S00", Stage.REQUESTED, "76384S00", Stage.OPENED, "76217S00", Stage.ON_SITE));

    /** Every so many criteria, the two auditors differ. */
    private static final int DIFFER = 11;

    private static final String AUDIT =
            """
            INSERT INTO audit (id, structure_code, self_diagnosis_id, kind, state, wished_from, wished_until, requested_on,
                planned_on, planned_until, admitted_on, opened_on, version) VALUES (?, ?, ?, 'INITIAL', ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    private record Scored(String code, int level) {}

    private final NetworkRows network;
    private final LocalDate today;

    AuditStages(NetworkRows network, LocalDate today) {
        this.network = network;
        this.today = today;
    }

    /** Missions whose audit is not decided on yet. */
    static Set<String> structures() {
        return MISSIONS.keySet();
    }

    /** Writes those audits, on last year's diagnoses. */
    void write(long reference, List<AuditDemo.Auditor> pair) throws SQLException {
        int rank = MISSIONS.size();
        for (Map.Entry<String, Stage> mission : MISSIONS.entrySet()) {
            long diagnosis = new AuditedDiagnosis(network, mission.getKey(), reference, today).write(rank++, List.of());
            audit(mission.getKey(), diagnosis, mission.getValue(), pair);
        }
    }

    private void audit(String mission, long diagnosis, Stage stage, List<AuditDemo.Auditor> pair) throws SQLException {
        long id = Ids.next();
        boolean planned = stage != Stage.REQUESTED;
        LocalDate begins = stage == Stage.ON_SITE ? today : today.plusDays(12);
        network.insert(
                AUDIT,
                id,
                mission,
                diagnosis,
                stage.name(),
                today.plusDays(5),
                today.plusDays(40),
                today.minusDays(20),
                planned ? begins : null,
                planned ? begins.plusDays(1) : null,
                planned ? today.minusDays(15) : null,
                planned ? today.minusDays(10) : null);
        if (planned) {
            for (AuditDemo.Auditor auditor : pair) {
                AuditDemo.member(network, id, mission, auditor);
            }
            plan(
                    id,
                    mission,
                    begins,
                    stage == Stage.OPENED ? "SENT" : "AGREED",
                    pair.get(0).name());
        }
        if (stage == Stage.ON_SITE) {
            scores(id, mission, diagnosis, pair, false);
            request(id, mission, pair.get(1).name(), false);
        }
    }

    /** A plan of a visit of two days. */
    void plan(long audit, String mission, LocalDate begins, String state, String auditor) throws SQLException {
        boolean answered = state.equals("AGREED");
        network.insert(
                """
                INSERT INTO visit_plan (audit_id, structure_code, state, note, sent_by_name, sent_at, answered_by_name,
                    answered_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                audit,
                mission,
                state,
                "Merci de prévoir une salle au calme et l’accès aux traces citées dans l’autodiagnostic.",
                auditor,
                begins.minusDays(16).atTime(9, 30),
                answered ? "Direction" : null,
                answered ? begins.minusDays(14).atTime(11, 0) : null,
                answered ? 3 : 2);
        slot(audit, mission, begins, "09:00", null, "Réunion d’ouverture", "Direction, référente qualité");
        slot(audit, mission, begins, "10:00", "5.1", "Premier accueil et orientation", "Accueil, deux conseillères");
        slot(audit, mission, begins, "14:00", "5.2", "Suivi des parcours", "Responsable de secteur, une conseillère");
        slot(
                audit,
                mission,
                begins.plusDays(1),
                "09:00",
                "6.1",
                "Permanences extérieures",
                "Conseillère de la permanence");
        slot(audit, mission, begins.plusDays(1), "14:00", null, "Réunion de clôture", "Direction, référente qualité");
    }

    private void slot(
            long audit, String mission, LocalDate day, String begins, String node, String subject, String people)
            throws SQLException {
        network.insert(
                """
                INSERT INTO visit_slot (id, audit_id, structure_code, held_on, begins, ends, node_code, subject, people, place)
                VALUES (?, ?, ?, ?, ?, ADDTIME(?, '01:00'), ?, ?, ?, ?)""",
                Ids.next(),
                audit,
                mission,
                day,
                begins,
                begins,
                node,
                subject,
                people,
                "6.1".equals(node) ? "Permanence" : "Siège");
    }

    /** A request for evidence, answered or not. */
    void request(long audit, String mission, String auditor, boolean answered) throws SQLException {
        network.insert(
                """
                INSERT INTO evidence_request (id, audit_id, structure_code, node_code, text, due_on, asked_by_name, asked_at,
                    answer, answered_by_name, answered_at, version) VALUES (?, ?, ?, '5.1', ?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                audit,
                mission,
                "Le dernier relevé des délais de premier accueil, site par site.",
                answered ? today.minusDays(10) : today.plusDays(4),
                auditor,
                today.minusDays(answered ? 18 : 1).atTime(15, 0),
                answered ? "Le relevé du trimestre est joint au compte rendu de l’équipe d’accueil." : null,
                answered ? "Référente qualité" : null,
                answered ? today.minusDays(12).atTime(9, 0) : null,
                answered ? 1 : 0);
    }

    /** Scores of both auditors, mostly the structure's own; with what they agreed on where the examination is over. */
    void scores(long audit, String mission, long diagnosis, List<AuditDemo.Auditor> pair, boolean over)
            throws SQLException {
        int place = 0;
        for (Scored self : self(diagnosis)) {
            place++;
            int certification = place % 5 == 0 ? Math.max(1, self.level() - 1) : self.level();
            int other = place % DIFFER == 0 ? Math.max(0, certification - 1) : certification;
            if (over || place % 2 == 1) {
                score(audit, mission, self.code(), pair.get(0), certification, over || place % 3 != 0);
                score(audit, mission, self.code(), pair.get(1), other, over || place % 3 != 0);
            }
            if (over) {
                agreed(audit, mission, self, pair.get(0), List.of(certification, other));
            }
        }
    }

    private void score(long audit, String mission, String code, AuditDemo.Auditor auditor, int level, boolean proposed)
            throws SQLException {
        insert(audit, mission, code, auditor.kind(), auditor, level, proposed);
    }

    private void insert(
            long audit, String mission, String code, String voice, AuditDemo.Auditor by, int level, boolean proposed)
            throws SQLException {
        network.insert(
                """
                INSERT INTO audit_score (id, audit_id, structure_code, criterion, voice, level, reason, author_id,
                    author_name, recorded_at, proposed_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                Ids.next(),
                audit,
                mission,
                code,
                voice,
                level,
                "Lecture des preuves et entretiens : la pratique est tenue au niveau " + level + ".",
                by.account(),
                by.name(),
                today.atTime(8, 0),
                proposed ? today.atTime(8, 30) : null);
    }

    private void agreed(long audit, String mission, Scored self, AuditDemo.Auditor by, List<Integer> levels)
            throws SQLException {
        int level = levels.get(1);
        insert(audit, mission, self.code(), "AGREED", by, level, false);
        network.insert(
                """
                INSERT INTO frozen_score (id, audit_id, structure_code, moment, criterion, self_level, certification_level,
                    network_level, agreed_level, agreed_applicable, reason) VALUES (?, ?, ?, 'FINDINGS', ?, ?, ?, ?, ?, TRUE, ?)""",
                Ids.next(),
                audit,
                mission,
                self.code(),
                self.level(),
                levels.get(0),
                levels.get(1),
                level,
                "Retenu en commun après lecture des traces.");
    }

    private List<Scored> self(long diagnosis) throws SQLException {
        List<Scored> found = new ArrayList<>();
        try (PreparedStatement query = network.connection()
                .prepareStatement(
                        "SELECT n.code, s.level FROM criterion_score s JOIN reference_node n ON n.id = s.node_id"
                                + " WHERE s.diagnosis_id = ? ORDER BY n.tree_rank")) {
            query.setLong(1, diagnosis);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Scored(rows.getString(1), rows.getInt(2)));
                }
            }
        }
        return found;
    }
}
