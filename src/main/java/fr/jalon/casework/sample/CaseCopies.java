package fr.jalon.casework.sample;

import fr.jalon.casework.document.DocumentKind;
import fr.jalon.casework.sample.SampledCase.Kind;
import fr.jalon.casework.sample.SampledCase.Line;
import fr.jalon.identity.Role;
import fr.jalon.tenancy.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells drawn files without saying whose they are: a list of what is told, never a file with something taken out. A
 * constant number of statements, however many files.
 */
final class CaseCopies {

    private static final int LETTERS = 26;

    private static final String HEADS =
            """
            SELECT p.id, YEAR(p.birth_date), p.sex, p.education_level,
                CASE WHEN p.postal_code IS NULL THEN NULL WHEN p.postal_code LIKE '97%%' OR p.postal_code LIKE '98%%'
                    THEN LEFT(p.postal_code, 3) WHEN p.postal_code LIKE '20%%'
                    THEN IF(p.postal_code < '20200', '2A', '2B') ELSE LEFT(p.postal_code, 2) END,
                EXISTS (SELECT 1 FROM field_value q WHERE q.young_person_id = p.id
                    AND q.current_field = 'PRIORITY_NEIGHBOURHOOD' AND q.value IS NOT NULL)
            FROM young_person p WHERE p.id IN (%s)""";

    /** Whose, kind, first day, last day, code, themes, minutes, outcome, who. */
    private static final String LINES =
            """
            SELECT a.young_person_id, 'ACT', a.held_on, NULL, a.kind,
                (SELECT GROUP_CONCAT(t.theme ORDER BY t.theme) FROM act_theme t WHERE t.act_id = a.id), a.minutes,
                a.attendance, a.counsellor_id FROM act a WHERE a.young_person_id IN (%1$s)
            UNION ALL SELECT c.young_person_id, 'CONTRACT', c.starts_on, COALESCE(c.ended_on, c.ends_on), 'CEJ', NULL,
                NULL, NULL, c.counsellor_id FROM engagement_contract c WHERE c.young_person_id IN (%1$s)
            UNION ALL SELECT d.young_person_id, 'DIAGNOSIS', d.started_on, d.completed_on,
                'IN_DEPTH', (SELECT GROUP_CONCAT(t.theme ORDER BY t.theme) FROM diagnosis_theme t
                WHERE t.diagnosis_id = d.id), NULL, NULL, d.counsellor_id FROM diagnosis d
                WHERE d.young_person_id IN (%1$s)
            UNION ALL SELECT o.young_person_id, 'OFFER', o.proposed_on, NULL, 'SERVICE', o.theme, NULL, o.state,
                o.proposed_by FROM service_offer o WHERE o.young_person_id IN (%1$s)
            UNION ALL SELECT s.young_person_id, 'SITUATION', IF(s.planned OR NOT s.start_known, NULL, s.starts_on),
                IF(s.ends_before = '9999-12-31', NULL, s.ends_before - INTERVAL 1 DAY), s.category, NULL, NULL, NULL, NULL
                FROM situation s WHERE s.young_person_id IN (%1$s)
            UNION ALL SELECT d.young_person_id, 'DOCUMENT', d.added_on, NULL, d.kind, NULL, NULL, NULL, NULL
                FROM document d WHERE d.young_person_id IN (%1$s) AND d.replaced_by IS NULL AND d.withdrawn_at IS NULL""";

    private static final int LISTS = 6;

    private final Tables tables;
    private final Map<String, String> strata;

    /**
     * On the tables of one mission.
     *
     * @param strata what the strata are called, by code
     */
    CaseCopies(Tables tables, Map<String, String> strata) {
        this.tables = tables;
        this.strata = strata;
    }

    /** A line and, by account, whose it is. */
    private record Told(long person, Line line, Long account) {}

    /** The copies of some files, without any text, in their order; of a file that is gone there is none. */
    List<SampledCase> of(List<DrawnFile> files) {
        List<Long> people = files.stream().map(DrawnFile::youngPersonId).toList();
        String marks = Tables.marks(people.size());
        Map<Long, List<Told>> lines = lines(people, marks);
        Map<Long, SampledCase> heads = new HashMap<>();
        tables.list(HEADS.formatted(marks), row -> heads.put(row.getLong(1), head(row)), Tables.values(people));
        return files.stream()
                .filter(file -> heads.containsKey(file.youngPersonId()))
                .map(file -> copy(
                        file, heads.get(file.youngPersonId()), lines.getOrDefault(file.youngPersonId(), List.of())))
                .toList();
    }

    private Map<Long, List<Told>> lines(List<Long> people, String marks) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < LISTS; i++) {
            values.addAll(Arrays.asList(Tables.values(people)));
        }
        return tables.list(LINES.formatted(marks), CaseCopies::told, values.toArray()).stream()
                .collect(Collectors.groupingBy(Told::person));
    }

    private static SampledCase head(ResultSet row) throws SQLException {
        return new SampledCase(
                0,
                "",
                row.getInt(2),
                row.getString(3),
                row.getString(5),
                row.getBoolean(6),
                row.getObject(4) == null ? null : row.getInt(4),
                List.of());
    }

    private static Told told(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString(2));
        String code = row.getString(5);
        String themes = row.getString(6);
        Line line = new Line(
                kind,
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                kind == Kind.DOCUMENT ? told(DocumentKind.valueOf(code)) : code,
                themes == null ? List.of() : List.of(themes.split(",")),
                row.getObject(7) == null ? null : row.getInt(7),
                row.getString(8),
                null,
                null);
        return new Told(row.getLong(1), line, row.getObject(9) == null ? null : row.getLong(9));
    }

    /** What tells of health, protection or justice is not told, nor whether somebody is a foreigner. */
    private static String told(DocumentKind kind) {
        boolean secret = !Arrays.asList(kind.readers()).contains(Role.DIRECTOR);
        return secret
                ? "PROTECTED"
                : (kind == DocumentKind.RESIDENCE_PERMIT ? DocumentKind.IDENTITY_DOCUMENT : kind).name();
    }

    private SampledCase copy(DrawnFile file, SampledCase head, List<Told> told) {
        Map<Long, String> letters = new HashMap<>();
        List<Line> story = told.stream()
                .sorted(Comparator.comparing((Told one) -> day(one.line()))
                        .thenComparing(one -> one.line().kind())
                        .thenComparing(one -> one.line().code()))
                .map(one -> who(one, letters))
                .toList();
        return new SampledCase(
                file.number(),
                strata.getOrDefault(file.stratum(), file.stratum()),
                head.birthYear(),
                head.sex(),
                head.department(),
                head.qpv(),
                head.educationLevel(),
                story);
    }

    /** What is of no known day comes first. */
    static LocalDate day(Line line) {
        return line.from() != null ? line.from() : line.until() != null ? line.until() : LocalDate.MIN;
    }

    private static Line who(Told one, Map<Long, String> letters) {
        if (one.account() == null) {
            return one.line();
        }
        String letter = letters.computeIfAbsent(one.account(), account -> letter(letters.size()));
        Line line = one.line();
        return new Line(
                line.kind(),
                line.from(),
                line.until(),
                line.code(),
                line.themes(),
                line.minutes(),
                line.outcome(),
                letter,
                null);
    }

    private static String letter(int rank) {
        String last = String.valueOf((char) ('A' + rank % LETTERS));
        return rank < LETTERS ? last : letter(rank / LETTERS - 1) + last;
    }
}
