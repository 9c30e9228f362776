package fr.jalon.casework.sample;

import fr.jalon.casework.sample.SampledCase.Kind;
import fr.jalon.casework.sample.SampledCase.Line;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pseudonymised copies of drawn files: as they would be shown, as they were frozen when the sample opened, and the
 * freezing. Whoever reads them elsewhere reads the frozen ones, through the views of their workspace.
 */
public final class Publication {

    private static final String CASES = "SELECT id, number, stratum, birth_year, sex, department, qpv, education_level"
            + " FROM sampled_case WHERE evidence_id = ?";

    private static final String LINES = "SELECT kind, from_day, until_day, code, themes, minutes, outcome, who, text"
            + " FROM sampled_line WHERE case_id = ? ORDER BY position";

    private final Tables tables;

    public Publication(Tables tables) {
        this.tables = tables;
    }

    /** A frozen copy in a list, without its story. */
    public record Frozen(long id, SampledCase head) {}

    /**
     * How a file is shown, were the sample opened now.
     *
     * @param strata what the strata are called, by code
     */
    public Optional<SampledCase> now(DrawnFile file, Map<String, String> strata, List<FreeText> texts) {
        return new CaseCopies(tables, strata)
                .of(List.of(file)).stream().findFirst().map(one -> with(one, texts));
    }

    /**
     * Freezes the copies of these files, with the texts that were released.
     *
     * @throws Refused where a text that was released tells of whom it is, as the file says now
     */
    public int freeze(Owner owner, List<DrawnFile> files, Map<String, String> strata, FreeTexts texts) {
        List<Object[]> cases = new ArrayList<>();
        List<Object[]> lines = new ArrayList<>();
        Map<Integer, DrawnFile> byNumber = new HashMap<>();
        files.forEach(file -> byNumber.put(file.number(), file));
        for (SampledCase bare : new CaseCopies(tables, strata).of(files)) {
            DrawnFile file = byNumber.get(bare.number());
            List<FreeText> own = texts.of(file);
            if (!texts.telling(file, own).isEmpty()) {
                throw Refused.conflict("sample.releasedTells", bare.number());
            }
            SampledCase whole = with(bare, own);
            long id = Ids.next();
            cases.add(head(owner, id, whole));
            for (Line line : whole.lines()) {
                lines.add(line(owner, id, lines.size(), line));
            }
        }
        tables.insert(
                "sampled_case",
                "id, structure_code, evidence_id, number, stratum, birth_year, sex, department, qpv, education_level",
                cases);
        tables.insert(
                "sampled_line",
                "id, structure_code, case_id, evidence_id, position, kind, from_day, until_day, code, themes, minutes,"
                        + " outcome, who, text",
                lines);
        return cases.size();
    }

    /** Whose a frozen copy is. */
    public record Owner(String structureCode, long evidenceId) {}

    private static Object[] head(Owner owner, long id, SampledCase one) {
        return new Object[] {
            id,
            owner.structureCode(),
            owner.evidenceId(),
            one.number(),
            one.stratum(),
            one.birthYear(),
            one.sex(),
            one.department(),
            one.qpv(),
            one.educationLevel()
        };
    }

    private static Object[] line(Owner owner, long caseId, int position, Line line) {
        return new Object[] {
            Ids.next(),
            owner.structureCode(),
            caseId,
            owner.evidenceId(),
            position,
            line.kind().name(),
            line.from(),
            line.until(),
            line.code(),
            line.themes().isEmpty() ? null : String.join(",", line.themes()),
            line.minutes(),
            line.outcome(),
            line.who(),
            line.text()
        };
    }

    private static SampledCase with(SampledCase bare, List<FreeText> texts) {
        List<Line> story = new ArrayList<>(bare.lines());
        texts.stream()
                .filter(text -> text.released() != null)
                .map(text -> new Line(
                        Kind.TEXT,
                        text.day(),
                        null,
                        text.source().name(),
                        List.of(),
                        null,
                        null,
                        null,
                        text.released()))
                .forEach(story::add);
        story.sort(Comparator.comparing(CaseCopies::day).thenComparing(line -> line.kind() == Kind.TEXT ? 1 : 0));
        return bare.with(story);
    }

    /** The frozen copies of a sample that this workspace may see, by number, without their stories. */
    public List<Frozen> frozen(long evidenceId) {
        return tables.list(CASES + " ORDER BY number", row -> frozen(row, List.of()), evidenceId);
    }

    /** One of them, with its story; empty where this workspace may not see it. */
    public Optional<Frozen> frozen(long evidenceId, int number) {
        return tables.one(CASES + " AND number = ?", row -> frozen(row, List.of()), evidenceId, number)
                .map(one -> new Frozen(one.id(), one.head().with(tables.list(LINES, Publication::line, one.id()))));
    }

    private static Frozen frozen(ResultSet row, List<Line> lines) throws SQLException {
        return new Frozen(
                row.getLong(1),
                new SampledCase(
                        row.getInt(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6),
                        row.getBoolean(7),
                        row.getObject(8) == null ? null : row.getInt(8),
                        lines));
    }

    private static Line line(ResultSet row) throws SQLException {
        String themes = row.getString(5);
        return new Line(
                Kind.valueOf(row.getString(1)),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                themes == null ? List.of() : List.of(themes.split(",")),
                row.getObject(6) == null ? null : row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
