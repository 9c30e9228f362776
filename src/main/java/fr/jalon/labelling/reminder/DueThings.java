package fr.jalon.labelling.reminder;

import fr.jalon.identity.MailReceivers.Receiver;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.Role;
import fr.jalon.labelling.review.Quarter;
import fr.jalon.tenancy.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is due in the present mission on a day, and who was told: as many statements whatever there is. */
final class DueThings {

    /** Evidence warns 60 and 15 days before it ends. */
    static final int EVIDENCE_FIRST = 60;

    static final int EVIDENCE_LAST = 15;

    /** So long after its end, a quarter should have had its review. */
    static final int REVIEW_DAYS = 30;

    private static final String CARRIERS = "(SELECT id AS action_id, owner_id AS account_id FROM improvement_action"
            + " UNION SELECT action_id, account_id FROM action_contributor)";
    private static final String ACTIONS = "SELECT a.id, p.account_id, a.due_on, a.title FROM improvement_action a"
            + " JOIN " + CARRIERS + " p ON p.action_id = a.id"
            + " WHERE a.state IN ('PLANNED', 'IN_PROGRESS') AND a.due_on BETWEEN ? AND ?";
    private static final String STEPS = "SELECT s.id, p.account_id, s.due_on, s.title FROM action_step s"
            + " JOIN improvement_action a ON a.id = s.action_id JOIN " + CARRIERS + " p ON p.action_id = a.id"
            + " WHERE s.done_on IS NULL AND a.state IN ('PLANNED', 'IN_PROGRESS') AND s.due_on BETWEEN ? AND ?";
    private static final String EVIDENCE = "SELECT id, added_by, valid_until, title FROM evidence"
            + " WHERE review <> 'WITHDRAWN' AND valid_until BETWEEN ? AND ?";
    private static final String PLANNED = "SELECT 1 FROM improvement_action a WHERE a.created_at < ?"
            + " AND NOT EXISTS (SELECT 1 FROM plan_review r WHERE r.year = ? AND r.quarter = ?) LIMIT 1";
    private static final String TOLD =
            "SELECT kind, subject_id, account_id, occasion, due_on FROM due_reminder" + " WHERE due_on >= ?";
    private static final String TOLD_TODAY =
            "SELECT DISTINCT account_id FROM due_reminder WHERE sent_at >= ?" + " AND due_on >= ?";

    private final Tables tables;
    private final LocalDate today;
    private final Map<Long, Receiver> receivers = new LinkedHashMap<>();
    private final Map<Long, List<DueLine>> lines = new LinkedHashMap<>();

    DueThings(Tables tables, LocalDate today, List<Receiver> all) {
        this.tables = tables;
        this.today = today;
        all.forEach(one -> receivers.put(one.accountId(), one));
    }

    private record Found(long id, long account, LocalDate due, String title) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(row.getLong(1), row.getLong(2), row.getObject(3, LocalDate.class), row.getString(4));
        }
    }

    /** What of the plan is due by a rule. */
    void addPlan(DueReminderRule rule) {
        if (rule.isEnabled()) {
            found(ACTIONS, rule.getFirstDays()).forEach(one -> add(DueKind.ACTION, one, rule));
            found(STEPS, rule.getFirstDays()).forEach(one -> add(DueKind.STEP, one, rule));
            addReview();
        }
    }

    private void add(DueKind kind, Found one, DueReminderRule rule) {
        line(kind, one, rule.getFirstDays(), rule.getLastDays()).ifPresent(line -> add(one.account(), line));
    }

    private void addReview() {
        Quarter last = Quarter.of(today).before();
        LocalDate due = Quarter.of(today).firstDay().plusDays(REVIEW_DAYS);
        Object[] parameters = {last.firstDay().plusMonths(3), last.year(), last.number()};
        if (due.isBefore(today) && tables.one(PLANNED, row -> 1, parameters).isPresent()) {
            long subject = last.year() * 10L + last.number();
            DueLine line = new DueLine(DueKind.REVIEW, subject, Occasion.LATE, due, last.text());
            receivers.values().stream()
                    .filter(one -> QualityCircle.LEADS.holds(one.roles()))
                    .forEach(one -> add(one.accountId(), line));
        }
    }

    /** The evidence that ends: for whoever added it and for the quality leads. */
    void addEvidence() {
        for (Found one : found(EVIDENCE, EVIDENCE_FIRST)) {
            Optional<DueLine> line = line(DueKind.EVIDENCE, one, EVIDENCE_FIRST, EVIDENCE_LAST);
            receivers.values().stream()
                    .filter(who -> who.accountId() == one.account() || leads(who))
                    .forEach(who -> line.ifPresent(known -> add(who.accountId(), known)));
        }
    }

    private static boolean leads(Receiver who) {
        return who.roles().contains(Role.QUALITY_LEAD) || who.roles().contains(Role.NETWORK_QUALITY_LEAD);
    }

    private Optional<DueLine> line(DueKind kind, Found one, int firstDays, int lastDays) {
        return Occasion.on(today, one.due(), firstDays, lastDays)
                .map(occasion -> new DueLine(kind, one.id(), occasion, one.due(), one.title()));
    }

    private List<Found> found(String sql, int days) {
        return tables.list(sql, Found::of, today.minusDays(Occasion.FORGOTTEN), today.plusDays(days));
    }

    /** Those whose account is closed or who left are told nothing. */
    private void add(long account, DueLine line) {
        if (receivers.containsKey(account)) {
            lines.computeIfAbsent(account, any -> new ArrayList<>()).add(line);
        }
    }

    /**
     * One letter for each person to whom something is to be told, and none for who had one today.
     *
     * @param midnight when the day began there, in UTC
     */
    List<Digest> digests(LocalDateTime midnight) {
        LocalDate oldest = today.minusDays(Occasion.FORGOTTEN);
        Set<DueLine.Key> told = new HashSet<>(tables.list(TOLD, DueThings::key, oldest));
        Set<Long> toldToday = new HashSet<>(tables.list(TOLD_TODAY, row -> row.getLong(1), midnight, oldest));
        List<Digest> digests = new ArrayList<>();
        lines.forEach((account, all) -> {
            List<DueLine> news = all.stream()
                    .filter(line -> !told.contains(line.key(account)))
                    .toList();
            if (!news.isEmpty() && !toldToday.contains(account)) {
                digests.add(new Digest(receivers.get(account), news));
            }
        });
        return digests;
    }

    private static DueLine.Key key(ResultSet row) throws SQLException {
        return new DueLine.Key(
                DueKind.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                Occasion.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class));
    }
}
