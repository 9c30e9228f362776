package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the tables of a diagnosis, in the reader's language: texts, numbers and dates. */
@RequestScoped
class DiagnosisTables {
    private final CompareDiagnosis compare;
    private final SelfDiagnoses diagnoses;
    private final Attached attached;
    private final Shell shell;

    @Inject
    DiagnosisTables(CompareDiagnosis compare, SelfDiagnoses diagnoses, Attached attached, Shell shell) {
        this.compare = compare;
        this.diagnoses = diagnoses;
        this.attached = attached;
        this.shell = shell;
    }

    DiagnosisTables() {
        this(null, null, null, null);
    }

    /** A table with its title and the names of its columns. */
    record Table(String title, List<String> columns, List<List<Object>> rows) {}

    DiagnosisComparison comparison(long id) {
        return compare.comparison(id);
    }

    /**
     * One of the tables.
     *
     * @param level up to which criteria are gaps
     */
    Table of(DiagnosisTable wanted, DiagnosisComparison comparison, int level) {
        DiagnosisOverview overview = comparison.overview();
        return switch (wanted) {
            case CRITERIA ->
                table(
                        wanted,
                        criteria(overview),
                        "axis",
                        "code",
                        "title",
                        "state",
                        "level",
                        "levelName",
                        "reason",
                        "strengths",
                        "weaknesses");
            case AXES -> table(wanted, axes(comparison), "code", "axis", "own", "last", "median");
            case LEVELS -> table(wanted, levels(comparison), "axis", "code", "title", "levelName", "lastLevel");
            case GAPS ->
                table(wanted, gaps(overview, level), "axis", "code", "title", "blocking", "levelName", "actions");
            case EVIDENCE -> table(wanted, evidence(overview), "code", "title", "evidence", "date", "fingerprint");
            case TEAM -> table(wanted, team(overview), "axis", "code", "title", "state", "assignees");
        };
    }

    private Table table(DiagnosisTable wanted, List<List<Object>> rows, String... columns) {
        return new Table(
                text("diagnosis.table." + wanted.name()),
                Arrays.stream(columns)
                        .map(column -> text("diagnosis.column." + column))
                        .toList(),
                rows);
    }

    private List<List<Object>> criteria(DiagnosisOverview overview) {
        Map<Long, Scoring> scorings = diagnoses.scores(overview.summary().id()).stream()
                .collect(Collectors.toMap(CriterionScore::nodeId, CriterionScore::scoring));
        List<List<Object>> rows = new ArrayList<>();
        each(overview, (axis, criterion) -> {
            Scoring scoring = scorings.get(criterion.id());
            Mark mark = overview.markOf(criterion);
            rows.add(Arrays.asList(
                    axis.label(),
                    criterion.code(),
                    criterion.label(),
                    text("diagnosis.scoreState." + mark.state()),
                    mark.level(),
                    levelName(overview.reference(), criterion, mark),
                    scoring.reason(),
                    scoring.strengths(),
                    scoring.weaknesses()));
        });
        return rows;
    }

    private static List<List<Object>> axes(DiagnosisComparison comparison) {
        return comparison.axes().stream()
                .map(one -> Arrays.<Object>asList(
                        one.axis().code(), one.axis().label(), one.own(), one.last(), one.median()))
                .toList();
    }

    private List<List<Object>> levels(DiagnosisComparison comparison) {
        DiagnosisOverview overview = comparison.overview();
        List<List<Object>> rows = new ArrayList<>();
        each(overview, (axis, criterion) -> {
            Mark before = comparison.lastOf(criterion);
            rows.add(Arrays.asList(
                    axis.label(),
                    criterion.code(),
                    criterion.label(),
                    levelName(overview.reference(), criterion, overview.markOf(criterion)),
                    before == null ? null : levelName(overview.reference(), criterion, before)));
        });
        return rows;
    }

    private List<List<Object>> gaps(DiagnosisOverview overview, int level) {
        return compare.gaps(overview, level).stream()
                .map(gap -> Arrays.<Object>asList(
                        gap.axis().label(),
                        gap.criterion().code(),
                        gap.criterion().label(),
                        gap.criterion().blocking() ? text("reference.blocking") : null,
                        gap.mark().level() + ". " + gap.level(),
                        gap.actions().stream().map(GapAction::title).collect(Collectors.joining(" ; "))))
                .toList();
    }

    private List<List<Object>> evidence(DiagnosisOverview overview) {
        Map<Long, List<Attached.Piece>> pieces =
                attached.evidence(overview.summary().id());
        List<List<Object>> rows = new ArrayList<>();
        each(overview, (axis, criterion) -> pieces.getOrDefault(
                        overview.markOf(criterion).scoreId(), List.of())
                .forEach(piece -> rows.add(Arrays.asList(
                        criterion.code(), criterion.label(), piece.title(), piece.date(), piece.fingerprint()))));
        return rows;
    }

    private List<List<Object>> team(DiagnosisOverview overview) {
        List<List<Object>> rows = new ArrayList<>();
        each(
                overview,
                (axis, criterion) -> rows.add(Arrays.asList(
                        axis.label(),
                        criterion.code(),
                        criterion.label(),
                        text("diagnosis.scoreState."
                                + overview.markOf(criterion).state()),
                        overview.assigneesOf(criterion).stream()
                                .map(Assignee::name)
                                .collect(Collectors.joining(", ")))));
        return rows;
    }

    private interface Each {
        void take(ReferenceNode axis, ReferenceNode criterion);
    }

    private static void each(DiagnosisOverview overview, Each each) {
        overview.reference().axes().forEach(axis -> overview.reference()
                .criteriaOf(axis)
                .forEach(criterion -> each.take(axis, criterion)));
    }

    /** The name of a mark's level: "2. En place", "ne concerne pas la structure"; null where there is none. */
    String levelName(QualityReference reference, ReferenceNode criterion, Mark mark) {
        if (!mark.applicable()) {
            return text("diagnosis.notApplicable");
        }
        return reference
                .step(criterion, mark.level())
                .map(step -> step.level() + ". " + step.label())
                .orElse(null);
    }

    String text(String key, Object... arguments) {
        return Texts.text(shell.getLocale(), key, arguments);
    }
}
