package fr.jalon.launcher.simulation;

import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.simulation.CampaignFacts.Audited;
import fr.jalon.launcher.simulation.CampaignFacts.Decided;
import fr.jalon.launcher.simulation.CampaignFacts.Found;
import fr.jalon.launcher.simulation.CampaignFacts.Frozen;
import fr.jalon.launcher.simulation.CampaignFacts.Labelled;
import fr.jalon.launcher.simulation.CampaignFacts.Seat;
import fr.jalon.tenancy.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the facts of all audits, decisions and labels of the platform: what was there before the simulation too. */
final class CampaignRecords {

    private static final String PAIRS =
            """
            SELECT a.id, RTRIM(a.structure_code), s.region_code, m.kind,
                (SELECT GROUP_CONCAT(DISTINCT RTRIM(t.structure_code)) FROM un_unml.auditor_tie t
                    WHERE t.account_id = m.account_id),
                CONCAT_WS(',', r.region_code, (SELECT GROUP_CONCAT(DISTINCT t.region_code) FROM un_unml.auditor_tie t
                    WHERE t.account_id = m.account_id))
            FROM audit a JOIN structure s ON s.code = a.structure_code
            LEFT JOIN audit_auditor m ON m.audit_id = a.id LEFT JOIN auditor r ON r.account_id = m.account_id
            WHERE a.state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT', 'CLOSED') ORDER BY a.id""";

    private static final String DECISIONS =
            """
            SELECT RTRIM(d.structure_code), s.quorum_percent,
                (SELECT COUNT(*) FROM commission_member m WHERE s.held_on BETWEEN m.from_day AND m.until_day),
                (SELECT GROUP_CONCAT(t.member_id) FROM session_attendance t
                    WHERE t.session_id = s.id AND t.presence = 'PRESENT'),
                (SELECT GROUP_CONCAT(r.member_id) FROM item_recusal r WHERE r.item_id = i.id),
                i.entitled, i.votes_for + i.votes_against + i.abstentions,
                (SELECT GROUP_CONCAT(v.member_id) FROM item_vote v WHERE v.item_id = i.id),
                i.votes_for > i.votes_against
            FROM commission_decision d JOIN agenda_item i ON i.id = d.item_id
            JOIN commission_session s ON s.id = i.session_id ORDER BY d.id""";

    private static final String SCORES =
            """
            SELECT RTRIM(f.structure_code), f.criterion, f.certification_level, f.network_level, f.agreed_level,
                MAX(IF(s.voice = 'CERTIFICATION_BODY', s.level, NULL)), MAX(IF(s.voice = 'NETWORK', s.level, NULL)),
                MAX(IF(s.voice = 'AGREED', s.level, NULL)), COALESCE(MAX(s.recorded_at) > a.scores_frozen_at, FALSE)
            FROM frozen_score f JOIN audit a ON a.id = f.audit_id
            LEFT JOIN audit_score s ON s.audit_id = f.audit_id AND s.criterion = f.criterion
            WHERE f.moment = 'REPORT' AND a.scores_frozen_at IS NOT NULL
            GROUP BY f.id, f.structure_code, f.criterion, f.certification_level, f.network_level, f.agreed_level,
                a.scores_frozen_at""";

    private static final String FINDINGS =
            """
            SELECT RTRIM(f.structure_code), r.id IS NOT NULL, a.reply_deadline < ?
            FROM finding f JOIN audit a ON a.id = f.audit_id LEFT JOIN finding_reply r ON r.finding_id = f.id
            WHERE a.state IN ('REPORT', 'CLOSED') AND f.kind <> 'STRENGTH' AND f.withdrawn_at IS NULL""";

    private static final String LABELS =
            """
            SELECT number, RTRIM(structure_code),
                (state = 'IN_FORCE' OR state = 'RENEWED' AND ? < state_since) AND ? BETWEEN valid_from AND valid_until
            FROM label ORDER BY number""";

    private static final ZoneId UNION = ZoneId.of("Europe/Paris");

    private final Tables network;

    private CampaignRecords(Tables network) {
        this.network = network;
    }

    /**
     * Reads them.
     *
     * @param played structures that printed their certificates, or tried to
     * @param proven numbers of the labels that were proven
     * @param listed numbers that the public register lists
     */
    static CampaignFacts read(Database database, Set<String> played, Set<String> proven, Set<String> listed)
            throws SQLException {
        try (Connection connection = database.open("network")) {
            LocalDate today = LocalDate.now(UNION);
            CampaignRecords records = new CampaignRecords(Tables.of(connection));
            List<Frozen> scores = records.network.list(SCORES, CampaignRecords::frozen);
            return new CampaignFacts(
                    records.audits(),
                    records.network.list(DECISIONS, CampaignRecords::decided),
                    scores,
                    records.network.list(
                            FINDINGS, row -> new Found(row.getString(1), row.getBoolean(2), row.getBoolean(3)), today),
                    records.labels(today, played, proven, listed));
        }
    }

    /** All labels, and what the register lists that is none. */
    private List<Labelled> labels(LocalDate today, Set<String> played, Set<String> proven, Set<String> listed) {
        List<Labelled> labels =
                new ArrayList<>(network.list(LABELS, row -> label(row, played, proven, listed), today, today));
        Set<String> unknown = new HashSet<>(listed);
        labels.forEach(label -> unknown.remove(label.number()));
        unknown.forEach(number -> labels.add(new Labelled(number, "", false, null, true)));
        return labels;
    }

    private List<Audited> audits() {
        Map<Long, List<Seat>> pairs = new HashMap<>();
        Map<Long, Audited> audits = new HashMap<>();
        network.list(PAIRS, row -> {
            List<Seat> pair = pairs.computeIfAbsent(row.getLong(1), any -> new ArrayList<>());
            if (row.getString(4) != null) {
                pair.add(new Seat(row.getString(4), texts(row.getString(5)), texts(row.getString(6))));
            }
            audits.put(row.getLong(1), new Audited(row.getString(2), row.getString(3), pair));
            return row.getLong(1);
        });
        return List.copyOf(audits.values());
    }

    private static Set<String> texts(String joined) {
        return joined == null || joined.isEmpty() ? Set.of() : new HashSet<>(List.of(joined.split(",")));
    }

    private static Set<Long> numbers(String joined) {
        return texts(joined).stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                row.getString(1),
                row.getInt(2),
                row.getInt(3),
                numbers(row.getString(4)),
                numbers(row.getString(5)),
                row.getInt(6),
                row.getInt(7),
                numbers(row.getString(8)),
                row.getBoolean(9));
    }

    private static Frozen frozen(ResultSet row) throws SQLException {
        return new Frozen(row.getString(1), row.getString(2), levels(row, 3), levels(row, 6), row.getBoolean(9));
    }

    /** Three levels from that column on, null where there is none. */
    private static List<Integer> levels(ResultSet row, int first) throws SQLException {
        return Arrays.asList(
                row.getObject(first, Integer.class),
                row.getObject(first + 1, Integer.class),
                row.getObject(first + 2, Integer.class));
    }

    private static Labelled label(ResultSet row, Set<String> played, Set<String> proven, Set<String> listed)
            throws SQLException {
        String number = row.getString(1);
        String structure = row.getString(2);
        boolean standing = row.getBoolean(3);
        Boolean shown = standing && played.contains(structure) ? proven.contains(number) : null;
        return new Labelled(number, structure, standing, shown, listed.contains(number));
    }
}
