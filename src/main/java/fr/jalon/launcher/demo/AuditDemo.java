package fr.jalon.launcher.demo;

import fr.jalon.labelling.decision.LabelNumber;
import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Audits of some missions of two regions on last year's diagnosis: most are decided on and labelled, one waits for the
 * commission, one for the structure's replies. Lisieux has none: it is left to who tries the demonstration.
 */
public final class AuditDemo implements DemoData {

    private static final String NORMANDIE = "28";

    /** What becomes of a demonstration audit. */
    private enum Outcome {
        LABEL,
        LABEL_WITH_CONDITIONS,
        DEFERRAL,
        WAITING,
        REPLY
    }

    private static final Map<String, Outcome> MISSIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("14327S00", Outcome.LABEL),
            Map.entry("27229S00", Outcome.LABEL),
            Map.entry("50025S00", Outcome.LABEL_WITH_CONDITIONS),
            Map.entry("61001S00", Outcome.LABEL),
            Map.entry("76540S00", Outcome.DEFERRAL),
            Map.entry("76351S00", Outcome.WAITING),
            Map.entry("14762S00", Outcome.REPLY),
            Map.entry("59350S00", Outcome.LABEL),
            Map.entry("80021S00", Outcome.LABEL),
            Map.entry("02408S00", Outcome.LABEL_WITH_CONDITIONS),
            Map.entry("62041S00", Outcome.LABEL),
            Map.entry("60057S00", Outcome.LABEL)));

    private static final String[][] FINDINGS = {
        {"STRENGTH", "L’accueil sans rendez-vous est tenu chaque matin sur tous les sites ; les délais sont affichés."},
        {"IMPROVEMENT", "Le compte rendu des ateliers gagnerait à être partagé avec les partenaires du territoire."},
        {"MINOR", "Deux permanences extérieures n’ont pas de trace de la dernière revue des conditions d’accueil."}
    };
    private static final String REPLY =
            "Nous partageons ce constat. Une action est inscrite au plan d’amélioration, avec un responsable et une date.";

    private record Auditor(long account, String name, String kind, String organisation) {}

    private record Criterion(long id, long axis, String code) {}

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Map<Integer, Integer> ranks = new TreeMap<>();
    private Connection network;

    @Override
    public String name() {
        return "audits";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            network = connection;
            network.setAutoCommit(false);
            Auditor certification =
                    auditor("auditrice@certification", "CERTIFICATION_BODY", "Organisme certificateur d’exemple", null);
            Auditor norman = auditor("pair@caen", "NETWORK", "Mission locale Caen la Mer", NORMANDIE);
            Auditor northern = auditor("pair@lille", "NETWORK", "Lille Avenirs", "32");
            long reference =
                    Long.parseLong(text("SELECT id FROM quality_reference ORDER BY published_at DESC LIMIT 1"));
            int rank = 0;
            for (Map.Entry<String, Outcome> mission : MISSIONS.entrySet()) {
                boolean inNormandie =
                        NORMANDIE.equals(text("SELECT region_code FROM structure WHERE code = ?", mission.getKey()));
                long diagnosis = diagnosis(mission.getKey(), reference, rank);
                audit(
                        mission.getKey(),
                        diagnosis,
                        mission.getValue(),
                        List.of(certification, inNormandie ? northern : norman),
                        today.minusDays(mission.getValue() == Outcome.REPLY ? 6 : 70 + 12L * rank));
                rank++;
            }
            for (Map.Entry<Integer, Integer> year : ranks.entrySet()) {
                insert(
                        "INSERT INTO label_counter (label_year, last_rank) VALUES (?, ?)",
                        year.getKey(),
                        year.getValue());
            }
            network.commit();
        }
    }

    private Auditor auditor(String address, String kind, String organisation, String region) throws SQLException {
        String mail = address + ".demo.jalon.test";
        long account = Long.parseLong(text("SELECT id FROM account WHERE mail = ?", mail));
        insert(
                "INSERT INTO auditor (account_id, kind, organisation, region_code, active) VALUES (?, ?, ?, ?, TRUE)",
                account,
                kind,
                organisation,
                region);
        return new Auditor(account, text("SELECT name FROM account WHERE id = ?", account), kind, organisation);
    }

    private long diagnosis(String mission, long reference, int rank) throws SQLException {
        long id = Ids.next();
        String lead = "Référente qualité";
        insert(
                """
                INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name,
                    opened_at, submitted_by_name, submitted_at, version)
                VALUES (?, ?, ?, ?, 'SUBMITTED', 0, ?, ?, ?, ?, 1)""",
                id,
                mission,
                reference,
                today.getYear() - 1,
                lead,
                today.minusDays(420).atStartOfDay(),
                lead,
                today.minusDays(300).atStartOfDay());
        int place = rank;
        for (Criterion criterion : criteria(reference)) {
            place++;
            insert(
                    """
                    INSERT INTO criterion_score (id, structure_code, diagnosis_id, node_id, axis_id, level, applicable,
                        reason, updated_by, updated_by_name, updated_at, version)
                    VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, 0, ?, ?, 1)""",
                    Ids.next(),
                    mission,
                    id,
                    criterion.id(),
                    criterion.axis(),
                    place % 7 == 0 ? 2 : 3 + place % 2,
                    "Relevé fait en équipe, avec les traces des douze derniers mois.",
                    lead,
                    today.minusDays(310).atStartOfDay());
        }
        return id;
    }

    private void audit(String mission, long diagnosis, Outcome outcome, List<Auditor> pair, LocalDate begun)
            throws SQLException {
        boolean closed = outcome != Outcome.REPLY;
        long id = Ids.next();
        insert(
                """
                INSERT INTO audit (id, structure_code, self_diagnosis_id, kind, state, planned_on, opened_on,
                    reply_deadline, closed_on, conclusion, version) VALUES (?, ?, ?, 'INITIAL', ?, ?, ?, ?, ?, ?, 1)""",
                id,
                mission,
                diagnosis,
                closed ? "CLOSED" : "REPLY",
                begun,
                begun.minusDays(45),
                begun.plusDays(17),
                closed ? begun.plusDays(18) : null,
                closed
                        ? "Les pratiques sont tenues et prouvées ; les écarts relevés ont reçu une réponse datée."
                        : null);
        for (Auditor auditor : pair) {
            insert(
                    "INSERT INTO audit_auditor (id, audit_id, structure_code, account_id, kind, name, organisation)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    id,
                    mission,
                    auditor.account(),
                    auditor.kind(),
                    auditor.name(),
                    auditor.organisation());
        }
        findings(id, mission, pair.get(0), begun, closed);
        if (closed && outcome != Outcome.WAITING) {
            decide(id, mission, outcome, begun.plusDays(40));
        }
    }

    private void findings(long audit, String mission, Auditor author, LocalDate day, boolean replied)
            throws SQLException {
        String[] criteria = {"5.1", "5.2", "6.1"};
        for (int i = 0; i < FINDINGS.length; i++) {
            long id = Ids.next();
            insert(
                    """
                    INSERT INTO finding (id, audit_id, structure_code, kind, criterion, text, author_id, author_name,
                        recorded_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                    id,
                    audit,
                    mission,
                    FINDINGS[i][0],
                    criteria[i],
                    FINDINGS[i][1],
                    author.account(),
                    author.name(),
                    day.atTime(15, 10 * i));
            if (replied && i > 0) {
                insert(
                        """
                        INSERT INTO finding_reply (id, finding_id, structure_code, text, author_id, author_name,
                            replied_at, version) VALUES (?, ?, ?, ?, 0, 'Référente qualité', ?, 1)""",
                        Ids.next(),
                        id,
                        mission,
                        REPLY,
                        day.plusDays(8).atTime(9, 30));
            }
        }
    }

    private void decide(long audit, String mission, Outcome outcome, LocalDate asked) throws SQLException {
        LocalDate day = asked.isBefore(today) ? asked : today;
        long decision = Ids.next();
        insert(
                """
                INSERT INTO commission_decision (id, audit_id, structure_code, kind, reason, decided_on, recorded_by,
                    recorded_at, version) VALUES (?, ?, ?, ?, ?, ?, 0, ?, 1)""",
                decision,
                audit,
                mission,
                outcome.name(),
                outcome == Outcome.DEFERRAL
                        ? "La commission attend les preuves complémentaires annoncées dans les réponses."
                        : "La commission suit la conclusion des auditeurs.",
                day,
                day.atTime(16, 0));
        if (outcome == Outcome.DEFERRAL) {
            return;
        }
        int rank = ranks.merge(day.getYear(), 1, Integer::sum);
        insert(
                """
                INSERT INTO label (id, decision_id, structure_code, number, conditional, valid_from, valid_until,
                    version) VALUES (?, ?, ?, ?, ?, ?, ?, 1)""",
                Ids.next(),
                decision,
                mission,
                new LabelNumber(day.getYear(), rank).toString(),
                outcome == Outcome.LABEL_WITH_CONDITIONS,
                day,
                day.plusYears(3).minusDays(1));
    }

    private List<Criterion> criteria(long reference) throws SQLException {
        List<Criterion> criteria = new ArrayList<>();
        try (PreparedStatement query = network.prepareStatement(
                "SELECT id, parent_id, code FROM reference_node WHERE reference_id = ? AND kind = 'CRITERION'")) {
            query.setLong(1, reference);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    criteria.add(new Criterion(rows.getLong(1), rows.getLong(2), rows.getString(3)));
                }
            }
        }
        return criteria;
    }

    private String text(String sql, Object... values) throws SQLException {
        try (PreparedStatement query = network.prepareStatement(sql)) {
            bind(query, values);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = network.prepareStatement(sql)) {
            bind(insert, values);
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
