package fr.jalon.labelling.calibration;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The tables of calibration as files. */
@RequestScoped
class CalibrationTables implements ExportedTables {

    private static final double HUNDREDTHS = 100;

    private final ReadCalibration read;
    private final FollowCalibrationAlerts follow;
    private final TableWords words;

    @Inject
    CalibrationTables(ReadCalibration read, FollowCalibrationAlerts follow, TableWords words) {
        this.read = read;
        this.follow = follow;
        this.words = words;
    }

    CalibrationTables() {
        this(null, null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(
                new ExportedTable("auditor-drift", this::drifts),
                new ExportedTable("dividing-criteria", this::criteria),
                new ExportedTable("calibration-alerts", this::alerts),
                new ExportedTable("audit-feedback", asked -> feedback()));
    }

    private ExportedTable.Listing drifts(Function<String, String> asked) {
        AuditorKind kind = DriftListView.kind(asked.apply("kind"));
        AuditorDrifts.Sort sort = DriftListView.sort(asked.apply("sort"));
        return new ExportedTable.Listing(
                "calibration.auditors",
                List.of(
                        "calibration.auditor",
                        "calibration.kind",
                        "calibration.organisation",
                        "calibration.audits",
                        "calibration.scores",
                        "calibration.fromAgreed",
                        "calibration.compared",
                        "calibration.fromOther",
                        "calibration.selfScores",
                        "calibration.fromSelf",
                        "calibration.criteriaCount",
                        "calibration.apart"),
                (first, size) -> read.auditors(kind, sort, first, size).stream()
                        .map(this::drift)
                        .toList());
    }

    private List<Object> drift(AuditorDrift row) {
        return Arrays.asList(
                row.name(),
                words.of("calibration.kind.", row.kind()),
                row.organisation(),
                row.audits(),
                row.scores(),
                row.fromAgreed(),
                row.compared(),
                row.fromOther(),
                row.selfScores(),
                row.fromSelf(),
                row.criteria(),
                row.apartPercent());
    }

    private ExportedTable.Listing criteria(Function<String, String> asked) {
        DividingCriteria.Sort sort = DividingCriteriaView.sort(asked.apply("sort"));
        return new ExportedTable.Listing(
                "calibration.criteria",
                List.of(
                        "calibration.reference",
                        "calibration.code",
                        "calibration.criterion",
                        "calibration.audits",
                        "calibration.divided",
                        "calibration.share",
                        "calibration.distance"),
                (first, size) -> read.criteria(sort, first, size).stream()
                        .map(row -> Arrays.<Object>asList(
                                row.reference(),
                                row.code(),
                                row.title(),
                                row.audits(),
                                row.divided(),
                                row.percent(),
                                row.distance()))
                        .toList());
    }

    private ExportedTable.Listing alerts(Function<String, String> asked) {
        boolean closed = CalibrationAlertListView.CLOSED.equals(asked.apply("state"));
        return new ExportedTable.Listing(
                "calibration.alerts",
                List.of(
                        "calibration.alert.kind",
                        "calibration.alert.subject",
                        "common.state",
                        "calibration.alert.measured",
                        "calibration.alert.threshold",
                        "calibration.alert.basis",
                        "calibration.alert.opened",
                        "calibration.alert.note",
                        "calibration.alert.closed"),
                (first, size) -> follow.page(closed, first, size).stream()
                        .map(this::alert)
                        .toList());
    }

    private List<Object> alert(CalibrationAlert one) {
        double unit = one.getKind().isInLevels() ? HUNDREDTHS : 1;
        return Arrays.asList(
                words.of("calibration.alert.kind.", one.getKind()),
                one.getTitle(),
                words.of("calibration.alert.state.", one.getState()),
                one.getMeasured() / unit,
                one.getThreshold() / unit,
                one.getBasis(),
                one.getOpenedOn(),
                one.getNote(),
                one.getClosedOn());
    }

    private ExportedTable.Listing feedback() {
        return new ExportedTable.Listing(
                "feedback.said",
                List.of("calibration.auditor", "feedback.question", "feedback.answers", "feedback.mean"),
                (first, size) -> read.feedback(first, size).stream()
                        .map(row -> Arrays.<Object>asList(
                                row.auditor(), row.text(words.locale()), row.answers(), row.mean()))
                        .toList());
    }
}
