package fr.jalon.labelling.assignment;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.time.Period;
import fr.jalon.tenancy.Tables;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in the union's workspace what there is to plan: a number of statements that does not depend on how much. */
final class PlanProblem {

    private static final int YEARS = 3;
    private static final String AUDITORS = "SELECT a.account_id, a.kind, a.region_code,"
            + " COALESCE(a.department, (SELECT MAX(e.department) FROM auditor_employer e WHERE e.account_id = a.account_id)),"
            + " a.quota, a.seniority, a.structure_kinds FROM auditor a"
            + " JOIN auditor_candidate c ON c.account_id = a.account_id ORDER BY a.account_id";
    private static final String AUDITS = "SELECT a.id, a.structure_code, s.region_code, s.department, s.kind, a.kind,"
            + " a.state, a.planned_on, a.planned_until, a.wished_from, a.wished_until,"
            + " (SELECT m.account_id FROM audit_auditor m WHERE m.audit_id = a.id AND m.kind = 'CERTIFICATION_BODY'),"
            + " (SELECT m.account_id FROM audit_auditor m WHERE m.audit_id = a.id AND m.kind = 'NETWORK'),"
            + " p.certification_id, p.network_id, p.from_day"
            + " FROM audit a JOIN network.structure s ON s.code = a.structure_code LEFT JOIN audit_pin p ON p.audit_id = a.id"
            + " WHERE a.state NOT IN ('CANCELLED', 'CLOSED') OR (a.state = 'CLOSED' AND a.closed_on >= ?) ORDER BY a.id";
    private static final Set<String> BEFORE_VISIT = Set.of("PROGRAMMED", "REQUESTED", "ADMITTED", "OPENED");

    private final Tables tables;
    private final Period window;
    private final Map<Long, PlannedAuditor> auditors = new HashMap<>();

    private PlanProblem(Tables tables, Period window) {
        this.tables = tables;
        this.window = window;
    }

    /** The audits that are not begun, with those that are or were, and the auditors who may be named. */
    static VisitPlan find(Tables tables, Period window) {
        return new PlanProblem(tables, window).find();
    }

    private VisitPlan find() {
        Map<Long, List<PlannedAuditor.Employer>> employers = grouped(
                "SELECT account_id, structure_code, region_code FROM auditor_employer",
                row -> new PlannedAuditor.Employer(row.getString(2), row.getString(3)));
        Map<Long, List<PlannedAuditor.Interest>> interests = grouped(
                "SELECT account_id, structure_code, region_code, from_day, until_day FROM auditor_interest",
                row -> new PlannedAuditor.Interest(row.getString(2), row.getString(3), day(row, 4), day(row, 5)));
        Map<Long, List<Period>> available = grouped(
                "SELECT account_id, from_day, until_day FROM auditor_availability",
                row -> new Period(day(row, 2), day(row, 3)));
        tables.list(AUDITORS, row -> auditor(row, employers, interests, available))
                .forEach(one -> auditors.put(one.id(), one));
        int length = tables.one(
                        "SELECT amount FROM network.labelling_rule WHERE code = 'VISIT_DAYS' AND valid_from <= ?"
                                + " AND (valid_until IS NULL OR valid_until >= ?) ORDER BY valid_from DESC LIMIT 1",
                        row -> row.getInt(1),
                        window.start(),
                        window.start())
                .orElse(1);
        List<Visit> visits = new ArrayList<>(
                tables.list(AUDITS, row -> visit(row, length), window.start().minusYears(YEARS)));
        visits.removeIf(visit -> visit.isHeld() && !visit.isAssigned());
        return new VisitPlan(visits, List.copyOf(auditors.values()));
    }

    private <T> Map<Long, List<T>> grouped(String sql, Tables.Row<T> reading) {
        return tables.list(sql, row -> Map.entry(row.getLong(1), reading.read(row))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static PlannedAuditor auditor(
            ResultSet row,
            Map<Long, List<PlannedAuditor.Employer>> employers,
            Map<Long, List<PlannedAuditor.Interest>> interests,
            Map<Long, List<Period>> available)
            throws SQLException {
        long id = row.getLong(1);
        return new PlannedAuditor(
                id,
                AuditorKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6).equals("JUNIOR"),
                Arrays.stream(row.getString(7).split(","))
                        .filter(kind -> !kind.isBlank())
                        .collect(Collectors.toSet()),
                employers.getOrDefault(id, List.of()),
                interests.getOrDefault(id, List.of()),
                available.getOrDefault(id, List.of()));
    }

    private Visit visit(ResultSet row, int length) throws SQLException {
        boolean held = !BEFORE_VISIT.contains(row.getString(7));
        boolean followUp = row.getString(6).equals("FOLLOW_UP");
        LocalDate from = day(row, 8);
        int days =
                held && from != null ? (int) (day(row, 9).toEpochDay() - from.toEpochDay()) + 1 : followUp ? 1 : length;
        LocalDate wished = day(row, 10);
        Visit.Facts facts = new Visit.Facts(
                row.getLong(1),
                row.getString(2).strip(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                days,
                !followUp,
                window,
                wished == null || day(row, 11) == null ? null : new Period(wished, day(row, 11)),
                held);
        return new Visit(
                facts,
                new Visit.Choice(auditor(row, 12), auditor(row, 13), from),
                new Visit.Choice(auditor(row, 14), auditor(row, 15), day(row, 16)));
    }

    private PlannedAuditor auditor(ResultSet row, int column) throws SQLException {
        return auditors.get(row.getLong(column));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
