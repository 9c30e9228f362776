package fr.jalon.casework.action;

import fr.jalon.casework.document.DocumentKind;
import fr.jalon.casework.document.Documents;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.shared.database.SqlText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one definition of what each file waits for: for each code, a condition on the milestones {@code m} of a statement
 * and, where it names them, on the young person {@code p}, and the date that it tells. Lists, counters, badges and the morning all ask for
 * the same text, so that none can say otherwise than another; dates pass without anybody having to write them down.
 *
 * <ul>
 *   <li>CONTRACT_ENDING: the last day of the contract is at most so many days ahead.
 *   <li>APPOINTMENT_NOT_CLOSED: the day of an appointment is over since so many days and nobody said how it ended.
 *   <li>MINOR_WITHOUT_SOLUTION: 16 or 17 years old, and neither in a job, in training, at school, in a company nor
 *       volunteering: only a job seeker, without situation, or nothing is known (L114-1 of the Code de l'éducation).
 *   <li>WELCOME_MISSING, DIAGNOSIS_MISSING, INTERVIEW_OVERDUE: so many days after the registration, the first welcome,
 *       the last individual interview (the first welcome where there was none).
 *   <li>DOCUMENT_MISSING: a contract that runs began over so many days ago, and a document that it asks for (today's
 *       document.yaml; more of who was a minor on its first day) is not there, or no longer valid (R5131-25).
 *   <li>PERMIT_EXPIRING, RQTH_EXPIRING: the date that the file says is at most so many days ahead, or over.
 *   <li>HOURS_BELOW_MINIMUM: a contract ran during all of the last so many whole weeks, without waiver, and the minutes
 *       of the acts recorded in them are fewer than the weekly hours of the contract (L5411-6). Only what the mission
 *       recorded counts: whoever is in a job, in training, at school or in a company during that time is left out, as
 *       these hours are recorded elsewhere.
 * </ul>
 *
 * A file is asleep after so many days without any act and without a contract that runs: it waits for nothing, save an
 * appointment to close.
 */
final class ActionConditions {

    private static final String AWAKE = " AND (m.last_act_on >= :asleep OR m.contract_ends_on >= :today"
            + " OR (m.last_act_on IS NULL AND p.created_at >= :asleep))";

    /** Of whom somebody welcomed: nothing is asked of {@code p}, so that MariaDB leaves it out. */
    private static final String SEEN =
            " AND (COALESCE(m.last_act_on, m.first_welcome_on) >= :asleep" + " OR m.contract_ends_on >= :today)";

    private static final String OCCUPIED = "EXISTS (SELECT 1 FROM situation s WHERE s.young_person_id ="
            + " m.young_person_id AND s.category IN (" + occupations() + ") AND s.planned = FALSE"
            + " AND s.ends_before > :today AND s.starts_on <= :today)";

    private static final String OPEN = "FROM appointment a WHERE a.status = 'PLANNED' AND a.day <= :limit";

    private static final String SAID = "FROM field_value v WHERE v.current_field = '%s' AND v.value <= :limit";

    private static final String RUNS =
            "FROM engagement_contract c WHERE c.ends_on >= :today AND COALESCE(c.ended_on, c.ends_on) >= :today";

    private static final String SHORT = "m.young_person_id IN (SELECT c.young_person_id " + RUNS
            + " AND c.starts_on <= :limit AND c.hours_waiver IS NULL AND c.weekly_hours * 60 * :weeks >"
            + " (SELECT COALESCE(SUM(a.minutes), 0) FROM act a WHERE a.young_person_id = c.young_person_id"
            + " AND a.held_on BETWEEN :limit AND :until AND a.attendance = 'ATTENDED'))";

    private final ActionRules rules;
    private final LocalDate today;

    ActionConditions(ActionRules rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /** Whether a file needs that: to stand behind WHERE or AND. */
    SqlText condition(ActionCode code) {
        return new SqlText().add("(" + text(code) + ")", values(code));
    }

    /** The date that its sentence tells. */
    SqlText day(ActionCode code) {
        String day =
                switch (code) {
                    case CONTRACT_ENDING -> "m.contract_ends_on";
                    case APPOINTMENT_NOT_CLOSED ->
                        "(SELECT MIN(a.day) " + OPEN + " AND a.young_person_id = m.young_person_id)";
                    case MINOR_WITHOUT_SOLUTION -> "p.birth_date + INTERVAL 18 YEAR";
                    case WELCOME_MISSING -> "DATE(p.created_at)";
                    case DIAGNOSIS_MISSING -> "m.first_welcome_on";
                    case DOCUMENT_MISSING ->
                        "(SELECT MIN(c.starts_on) " + RUNS + " AND c.young_person_id = m.young_person_id)";
                    case PERMIT_EXPIRING -> said("PERMIT_EXPIRES_ON");
                    case RQTH_EXPIRING -> said("RQTH_UNTIL");
                    case INTERVIEW_OVERDUE -> "COALESCE(m.last_interview_on, m.first_welcome_on)";
                    case HOURS_BELOW_MINIMUM -> "CAST(:limit AS DATE)";
                };
        return new SqlText().add(day, values(code));
    }

    private static String said(String field) {
        return "(SELECT CAST(v.value AS DATE) " + SAID.formatted(field) + " AND v.young_person_id = m.young_person_id)";
    }

    private String text(ActionCode code) {
        return switch (code) {
            case CONTRACT_ENDING -> "m.contract_ends_on BETWEEN :today AND :limit";
            case APPOINTMENT_NOT_CLOSED -> "m.young_person_id IN (SELECT a.young_person_id " + OPEN + ")";
            case MINOR_WITHOUT_SOLUTION ->
                "p.birth_date > :eighteen AND p.birth_date <= :sixteen AND NOT " + OCCUPIED + AWAKE;
            case WELCOME_MISSING -> "m.first_welcome_on IS NULL AND p.created_at < :limit" + AWAKE;
            case DIAGNOSIS_MISSING -> "m.diagnosed_on IS NULL AND m.first_welcome_on < :limit" + SEEN;
            case DOCUMENT_MISSING -> documentMissing();
            case PERMIT_EXPIRING ->
                "m.young_person_id IN (SELECT v.young_person_id " + SAID.formatted("PERMIT_EXPIRES_ON") + ")" + AWAKE;
            case RQTH_EXPIRING ->
                "m.young_person_id IN (SELECT v.young_person_id " + SAID.formatted("RQTH_UNTIL") + ")" + AWAKE;
            case INTERVIEW_OVERDUE -> "COALESCE(m.last_interview_on, m.first_welcome_on) < :limit" + SEEN;
            case HOURS_BELOW_MINIMUM -> SHORT + " AND NOT " + OCCUPIED;
        };
    }

    /** Each kind asked for is a bit; a residence permit is there as a document of identity. */
    private String documentMissing() {
        List<DocumentKind> ofMinors = Documents.asked(today, true);
        String bits = IntStream.range(0, ofMinors.size())
                .mapToObj(bit -> " WHEN '" + ofMinors.get(bit) + "' THEN " + (1 << bit))
                .collect(Collectors.joining());
        String asked = "IF(y.birth_date > c.starts_on - INTERVAL 18 YEAR, " + mask(ofMinors, ofMinors) + ", "
                + mask(ofMinors, Documents.asked(today, false)) + ")";
        return "m.young_person_id IN (SELECT c.young_person_id "
                + RUNS.replace("WHERE", "JOIN young_person y ON y.id = c.young_person_id WHERE")
                + " AND c.starts_on < :limit AND (SELECT BIT_OR(CASE IF(d.kind = 'RESIDENCE_PERMIT',"
                + " 'IDENTITY_DOCUMENT', d.kind)" + bits + " ELSE 0 END) FROM document d"
                + " WHERE d.young_person_id = c.young_person_id AND d.replaced_by IS NULL AND d.withdrawn_at IS NULL"
                + " AND (d.valid_until IS NULL OR d.valid_until >= :today)) & " + asked + " <> " + asked + ")";
    }

    private static int mask(List<DocumentKind> bits, List<DocumentKind> asked) {
        return asked.stream().mapToInt(kind -> 1 << bits.indexOf(kind)).sum();
    }

    private static String occupations() {
        return Arrays.stream(SituationCategory.values())
                .filter(SituationCategory::isOccupation)
                .map(category -> "'" + category + "'")
                .collect(Collectors.joining(", "));
    }

    private Map<String, Object> values(ActionCode code) {
        int amount = rules.of(code).amount();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate limit =
                switch (code.unit()) {
                    case DAYS_AHEAD -> today.plusDays(amount);
                    case WEEKS -> monday.minusWeeks(amount);
                    case DAYS_SINCE, NONE -> today.minusDays(amount);
                };
        Map<String, Object> values = new HashMap<>();
        values.put("today", today);
        values.put("limit", isText(code) ? limit.toString() : limit);
        values.put("until", monday.minusDays(1));
        values.put("weeks", amount);
        values.put("asleep", today.minusDays(rules.dormantDays()));
        values.put("eighteen", today.minusYears(18));
        values.put("sixteen", today.minusYears(16));
        return values;
    }

    /** What files say is kept as text, dates as 2026-11-21. */
    private static boolean isText(ActionCode code) {
        return code == ActionCode.PERMIT_EXPIRING || code == ActionCode.RQTH_EXPIRING;
    }
}
