package fr.jalon.launcher.demo;

import fr.jalon.labelling.report.ReportContent;
import fr.jalon.labelling.report.ReportJson;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.tenancy.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The end of demonstration audits: auditors answer the replies, one structure had more time and another asks for it, and the
 * reports of closed audits are signed by both.
 */
final class ReportDemo {

    private static final String REASON =
            "Au jour de la visite, la trace manquait ; l’action prévue est prise en compte.";
    private static final String DEMAND = "La référente qualité est en formation jusqu’à la fin du mois.";

    private static final String CLOSED =
            """
            SELECT a.id, a.structure_code, s.name, s.town, s.department, s.region_name, a.self_diagnosis_id, a.kind,
                a.opened_on, a.planned_on, a.planned_until, a.reply_deadline, a.conclusion, a.closed_on
            FROM audit a JOIN structure s ON s.code = a.structure_code WHERE a.state = 'CLOSED'
            AND (SELECT COUNT(*) FROM audit_auditor m WHERE m.audit_id = a.id) = 2 ORDER BY a.id""";
    private static final String CRITERIA =
            """
            SELECT x.code, x.title, n.code, COALESCE(n.title, n.text, n.code), c.level, f.agreed_level, g.level, g.reason
            FROM criterion_score c JOIN reference_node n ON n.id = c.node_id JOIN reference_node x ON x.id = c.axis_id
            LEFT JOIN audit_score g ON g.audit_id = ? AND g.criterion = n.code AND g.voice = 'AGREED'
            LEFT JOIN frozen_score f ON f.audit_id = g.audit_id AND f.criterion = n.code AND f.moment = 'FINDINGS'
            WHERE c.diagnosis_id = ? ORDER BY n.tree_rank""";
    private static final String FINDINGS =
            """
            SELECT f.id, f.kind, f.criterion, f.text, f.author_name, f.recorded_at, r.text, r.author_name, r.replied_at
            FROM finding f LEFT JOIN finding_reply r ON r.finding_id = f.id WHERE f.audit_id = ? ORDER BY f.id""";
    private static final String SLOTS =
            """
            SELECT held_on, TIME_FORMAT(begins, '%H:%i'), TIME_FORMAT(ends, '%H:%i'), node_code, subject, people, place
            FROM visit_slot WHERE audit_id = ? ORDER BY held_on, begins""";
    private static final String FREEZE =
            """
            INSERT INTO frozen_score (id, audit_id, structure_code, moment, criterion, self_level, certification_level,
                network_level, agreed_level, agreed_applicable, reason)
            SELECT g.id, g.audit_id, g.structure_code, 'REPORT', g.criterion, f.self_level, f.certification_level,
                f.network_level, g.level, g.applicable, g.reason FROM audit_score g
            JOIN frozen_score f ON f.audit_id = g.audit_id AND f.criterion = g.criterion AND f.moment = 'FINDINGS'
            WHERE g.audit_id = ? AND g.voice = 'AGREED'""";

    private final NetworkRows network;
    private final Tables tables;

    ReportDemo(NetworkRows network) {
        this.network = network;
        this.tables = Tables.of(network.connection());
    }

    private record Member(long account, String kind, String name, String organisation) {}

    /** Signs the reports of all audits that are closed. */
    void write() throws SQLException {
        List<Long> closed = tables.list(CLOSED, row -> row.getLong(1));
        boolean first = true;
        for (long audit : closed) {
            sign(audit, first);
            first = false;
        }
    }

    /** A structure asked for more time to reply, which was granted at that moment, or (null) is not yet. */
    void extension(long audit, String mission, LocalDateTime at, LocalDateTime decided) throws SQLException {
        network.insert(
                """
                INSERT INTO reply_extension (id, audit_id, structure_code, number, reason, asked_by_name, asked_at, due_before,
                    granted, due_after, decided_by_name, decided_at, version)
                SELECT ?, id, structure_code, 1, ?, 'Référente qualité', ?,
                    IF(? IS NULL, reply_deadline, reply_deadline - INTERVAL 5 DAY),
                    IF(? IS NULL, NULL, TRUE), IF(? IS NULL, NULL, reply_deadline), IF(? IS NULL, NULL, 'Bureau du label'), ?, 0
                FROM audit WHERE id = ? AND structure_code = ?""",
                Ids.next(),
                DEMAND,
                at,
                decided,
                decided,
                decided,
                decided,
                decided,
                audit,
                mission);
    }

    private void sign(long audit, boolean extended) throws SQLException {
        List<Member> pair = tables.list(
                "SELECT account_id, kind, name, organisation FROM audit_auditor WHERE audit_id = ? ORDER BY kind",
                row -> new Member(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                audit);
        String mission = network.text("SELECT structure_code FROM audit WHERE id = ?", audit);
        LocalDateTime end = tables.one("SELECT closed_on FROM audit WHERE id = ?", row -> row.getDate(1), audit)
                .orElseThrow()
                .toLocalDate()
                .atTime(10, 0);
        if (extended) {
            extension(audit, mission, end.minusDays(8), end.minusDays(7));
        }
        List<ReportContent.Found> findings = answered(audit, mission, pair.get(0), end.minusDays(1));
        ReportContent content = tables.one(
                        CLOSED.replace("ORDER BY", "AND a.id = ? ORDER BY"), row -> content(row, pair, findings), audit)
                .orElseThrow();
        keep(audit, mission, content, pair, end);
        network.insert("UPDATE audit SET scores_frozen_at = ? WHERE id = ?", end.plusMinutes(25), audit);
        network.insert(FREEZE, audit);
    }

    /** Its version, and both signatures. */
    private void keep(long audit, String mission, ReportContent content, List<Member> pair, LocalDateTime end)
            throws SQLException {
        String json = ReportJson.write(content);
        String hash = ContentHash.of(json).hex();
        long report = Ids.next();
        network.insert(
                """
                INSERT INTO audit_report (id, audit_id, structure_code, number, conclusion, content, content_hash,
                    assembled_by_name, assembled_at) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?)""",
                report,
                audit,
                mission,
                content.conclusion(),
                json,
                hash,
                pair.get(0).name(),
                end);
        for (int i = 0; i < pair.size(); i++) {
            network.insert(
                    """
                    INSERT INTO report_signature (id, report_id, audit_id, structure_code, account_id, kind, name,
                        content_hash, signed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    Ids.next(),
                    report,
                    audit,
                    mission,
                    pair.get(i).account(),
                    pair.get(i).kind(),
                    pair.get(i).name(),
                    hash,
                    end.plusMinutes(25L * (i + 1)));
        }
    }

    /** Answers each reply: the first is maintained, one to a minor finding makes it a lead for improvement. */
    private List<ReportContent.Found> answered(long audit, String mission, Member by, LocalDateTime at)
            throws SQLException {
        List<ReportContent.Found> findings = new ArrayList<>();
        for (Map.Entry<Long, ReportContent.Found> one : findings(audit).entrySet()) {
            ReportContent.Found found = one.getValue();
            if (found.reply() == null) {
                findings.add(found);
                continue;
            }
            String kind = found.kind().equals("MINOR") ? "IMPROVEMENT" : null;
            String outcome = kind == null ? "MAINTAINED" : "REVISED";
            network.insert(
                    """
                    INSERT INTO finding_answer (id, finding_id, audit_id, structure_code, outcome, kind, text, author_id,
                        author_name, answered_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                    Ids.next(),
                    one.getKey(),
                    audit,
                    mission,
                    outcome,
                    kind,
                    REASON,
                    by.account(),
                    by.name(),
                    at);
            findings.add(new ReportContent.Found(
                    found.kind(),
                    found.code(),
                    found.title(),
                    found.text(),
                    found.author(),
                    found.at(),
                    found.evidence(),
                    found.reply(),
                    new ReportContent.Answer(outcome, kind, REASON, by.name(), at + "Z")));
        }
        return findings;
    }

    private Map<Long, ReportContent.Found> findings(long audit) {
        Map<Long, ReportContent.Found> found = new LinkedHashMap<>();
        tables.list(
                FINDINGS,
                row -> found.put(
                        row.getLong(1),
                        new ReportContent.Found(
                                row.getString(2),
                                row.getString(3),
                                null,
                                row.getString(4),
                                row.getString(5),
                                moment(row, 6),
                                List.of(),
                                row.getString(7) == null
                                        ? null
                                        : new ReportContent.Reply(
                                                row.getString(7), row.getString(8), moment(row, 9), List.of()),
                                null)),
                audit);
        return found;
    }

    private ReportContent content(ResultSet row, List<Member> pair, List<ReportContent.Found> findings)
            throws SQLException {
        long audit = row.getLong(1);
        List<ReportContent.Slot> slots = tables.list(
                SLOTS,
                one -> new ReportContent.Slot(
                        one.getString(1),
                        one.getString(2),
                        one.getString(3),
                        one.getString(4),
                        one.getString(5),
                        one.getString(6),
                        one.getString(7)),
                audit);
        return new ReportContent(
                ReportContent.FORM,
                new ReportContent.Structure(
                        row.getString(2).strip(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                new ReportContent.Audited(
                        Ids.text(audit),
                        row.getString(8),
                        null,
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        pair.stream()
                                .map(one -> new ReportContent.Auditor(one.kind(), one.name(), one.organisation()))
                                .toList()),
                slots.isEmpty() ? null : new ReportContent.Visit(null, slots),
                themes(audit, row.getLong(7)),
                findings,
                extensions(audit),
                List.of(),
                List.of(),
                row.getString(13));
    }

    private List<ReportContent.Extension> extensions(long audit) {
        return tables.list(
                "SELECT reason, asked_at, due_before, due_after FROM reply_extension WHERE audit_id = ?",
                row -> new ReportContent.Extension(
                        row.getString(1), moment(row, 2), row.getString(3), true, row.getString(4)),
                audit);
    }

    private List<ReportContent.Theme> themes(long audit, long diagnosis) {
        Map<String, List<ReportContent.Criterion>> criteria = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        tables.list(
                CRITERIA,
                row -> {
                    titles.put(row.getString(1), row.getString(2));
                    return criteria.computeIfAbsent(row.getString(1), axis -> new ArrayList<>())
                            .add(new ReportContent.Criterion(
                                    row.getString(3),
                                    row.getString(4),
                                    score(row, 5),
                                    score(row, 6),
                                    score(row, 7),
                                    row.getString(8)));
                },
                audit,
                diagnosis);
        return criteria.entrySet().stream()
                .map(one -> new ReportContent.Theme(one.getKey(), titles.get(one.getKey()), one.getValue()))
                .toList();
    }

    private static ReportContent.Score score(ResultSet row, int column) throws SQLException {
        Integer level = row.getObject(column, Integer.class);
        return level == null ? null : new ReportContent.Score(level);
    }

    private static String moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class) + "Z";
    }
}
