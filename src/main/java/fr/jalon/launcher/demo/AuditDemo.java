package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Audits of some missions of two regions on last year's diagnosis: most are decided on, one waits for the
 * commission, one for the structure's replies, one for its report, three are on their way. Lisieux has none: it is left to who tries the demonstration.
 */
public final class AuditDemo implements DemoData {

    private static final String NORMANDIE = "28";

    /** What becomes of a demonstration audit. */
    enum Outcome {
        LABEL,
        LABEL_WITH_CONDITIONS,
        DEFERRAL,
        WAITING,
        REPLY,
        REPORT;

        boolean isClosed() {
            return this != REPLY && this != REPORT;
        }
    }

    private static final Map<String, Outcome> MISSIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("14327S00", Outcome.LABEL_WITH_CONDITIONS),
            Map.entry("27229S00", Outcome.LABEL),
            Map.entry("50025S00", Outcome.LABEL_WITH_CONDITIONS),
            Map.entry("61001S00", Outcome.LABEL),
            Map.entry("76540S00", Outcome.DEFERRAL),
            Map.entry("76351S00", Outcome.REPLY),
            Map.entry("14762S00", Outcome.WAITING),
            Map.entry("59178S00", Outcome.REPORT),
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
    /** The criterion of each finding; those after the strength are answered. */
    private static final List<String> CRITERIA = List.of("5.1", "5.2", "6.1");

    private static final String REPLY =
            "Nous partageons ce constat. Une action est inscrite au plan d’amélioration, avec un responsable et une date.";

    record Auditor(long account, String name, String kind, String organisation) {}

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private NetworkRows network;

    /** What becomes of each, by mission: {@link CommissionDemo} tells it. */
    static Map<String, Outcome> outcomes() {
        return MISSIONS;
    }

    /** Structures whose story is told here. */
    static Set<String> structures() {
        Set<String> all = new TreeSet<>(MISSIONS.keySet());
        all.addAll(AuditStages.structures());
        return all;
    }

    @Override
    public String name() {
        return "audits";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            network = new NetworkRows(connection);
            Auditor certification =
                    auditor("auditrice@certification", "CERTIFICATION_BODY", "Organisme certificateur d’exemple", null);
            Auditor norman = auditor("pair@caen", "NETWORK", "Mission locale Caen la Mer", NORMANDIE);
            Auditor northern = auditor("pair@lille", "NETWORK", "Lille Avenirs", "32");
            long reference = Long.parseLong(
                    network.text(
                            "SELECT id FROM quality_reference WHERE code = 'JALON-ML' AND state = 'PUBLISHED' ORDER BY published_at DESC LIMIT 1"));
            int rank = 0;
            for (Map.Entry<String, Outcome> mission : MISSIONS.entrySet()) {
                boolean inNormandie = NORMANDIE.equals(
                        network.text("SELECT region_code FROM structure WHERE code = ?", mission.getKey()));
                boolean closed = mission.getValue().isClosed();
                long diagnosis = new AuditedDiagnosis(network, mission.getKey(), reference, today)
                        .write(rank, closed ? CRITERIA.subList(1, 3) : List.of());
                audit(
                        mission.getKey(),
                        diagnosis,
                        mission.getValue(),
                        List.of(certification, inNormandie ? northern : norman),
                        today.minusDays(daysAgo(mission.getValue(), rank)));
                rank++;
            }
            new AuditStages(network, today).write(reference, List.of(certification, northern));
            new ReportDemo(network).write();
            connection.commit();
        }
    }

    private static long daysAgo(Outcome outcome, int rank) {
        return switch (outcome) {
            case REPLY -> 6;
            case REPORT -> 30;
            default -> 70 + 8L * (MISSIONS.size() - rank);
        };
    }

    private Auditor auditor(String address, String kind, String organisation, String region) throws SQLException {
        String mail = address + ".demo.jalon.test";
        long account = Long.parseLong(network.text("SELECT id FROM account WHERE mail = ?", mail));
        network.insert(
                "INSERT INTO auditor (account_id, kind, organisation, region_code, active) VALUES (?, ?, ?, ?, TRUE)",
                account,
                kind,
                organisation,
                region);
        return new Auditor(account, network.text("SELECT name FROM account WHERE id = ?", account), kind, organisation);
    }

    private void audit(String mission, long diagnosis, Outcome outcome, List<Auditor> pair, LocalDate begun)
            throws SQLException {
        boolean closed = outcome.isClosed();
        long id = Ids.next();
        network.insert(
                """
                INSERT INTO audit (id, structure_code, self_diagnosis_id, kind, state, planned_on, planned_until,
                    admitted_on, opened_on, reply_deadline, closed_on, conclusion, version) VALUES (?, ?, ?, 'INITIAL', ?, ?, ?, ?, ?,
                    ?, ?, ?, 1)""",
                id,
                mission,
                diagnosis,
                closed ? "CLOSED" : outcome.name(),
                begun,
                begun.plusDays(1),
                begun.minusDays(60),
                begun.minusDays(45),
                begun.plusDays(17),
                closed ? begun.plusDays(18) : null,
                closed
                        ? "Les pratiques sont tenues et prouvées ; les écarts relevés ont reçu une réponse datée."
                        : null);
        for (Auditor auditor : pair) {
            member(network, id, mission, auditor);
        }
        AuditStages parts = new AuditStages(network, today);
        parts.plan(id, mission, begun, "AGREED", pair.get(0).name());
        new AuditStages(network, begun.plusDays(1)).scores(id, mission, diagnosis, pair, true);
        parts.request(id, mission, pair.get(1).name(), true);
        findings(id, mission, pair.get(0), begun, outcome);
        if (outcome == Outcome.REPLY) {
            new ReportDemo(network).extension(id, mission, begun.plusDays(5).atTime(16, 0), null);
        }
    }

    static void member(NetworkRows network, long audit, String mission, Auditor auditor) throws SQLException {
        network.insert(
                "INSERT INTO audit_auditor (id, audit_id, structure_code, account_id, kind, name, organisation)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                audit,
                mission,
                auditor.account(),
                auditor.kind(),
                auditor.name(),
                auditor.organisation());
    }

    private void findings(long audit, String mission, Auditor author, LocalDate day, Outcome outcome)
            throws SQLException {
        for (int i = 0; i < FINDINGS.length; i++) {
            long id = Ids.next();
            network.insert(
                    """
                    INSERT INTO finding (id, audit_id, structure_code, kind, criterion, text, author_id, author_name,
                        recorded_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                    id,
                    audit,
                    mission,
                    FINDINGS[i][0],
                    CRITERIA.get(i),
                    FINDINGS[i][1],
                    author.account(),
                    author.name(),
                    day.atTime(15, 10 * i));
            if (i > (outcome == Outcome.REPLY ? 1 : 0)) {
                network.insert(
                        """
                        INSERT INTO finding_reply (id, finding_id, structure_code, text, author_id, author_name,
                            replied_at, version) VALUES (?, ?, ?, ?, 0, 'Référente qualité', ?, 1)""",
                        Ids.next(),
                        id,
                        mission,
                        REPLY,
                        day.plusDays(outcome == Outcome.REPLY ? 4 : 8).atTime(9, 30));
            }
        }
    }
}
