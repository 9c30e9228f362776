package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.shared.pdf.Report;
import fr.jalon.shared.pdf.ReportPrinter;
import fr.jalon.shared.web.Formats;
import fr.jalon.shared.web.Shell;
import fr.jalon.tenancy.Structures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a diagnosis to be read and printed: cover, radar, tables, annexes. */
@RequestScoped
class DiagnosisPdf {
    /** More columns than a page holds. */
    private static final int BROADEST = 6;

    private static final int FIRST_FACT = 3;

    private final DiagnosisTables tables;
    private final SealedDiagnoses sealed;
    private final Structures structures;
    private final Actor actor;
    private final Formats formats;
    private final Shell shell;

    @Inject
    DiagnosisPdf(
            DiagnosisTables tables,
            SealedDiagnoses sealed,
            Structures structures,
            Actor actor,
            Formats formats,
            Shell shell) {
        this.tables = tables;
        this.sealed = sealed;
        this.structures = structures;
        this.actor = actor;
        this.formats = formats;
        this.shell = shell;
    }

    DiagnosisPdf() {
        this(null, null, null, null, null, null);
    }

    /** What is sealed of a diagnosis; null while it is open. */
    SealCheck seal(DiagnosisSummary summary) {
        return summary.open() ? null : sealed.check(summary.id());
    }

    void write(ExportDiagnosis.Whole whole, OutputStream out) throws IOException {
        DiagnosisOverview overview = whole.comparison().overview();
        QualityReference reference = overview.reference();
        String structure = structure();
        String title = text("diagnosis.one", String.valueOf(whole.year()));
        Report report = new Report(new Report.About(
                shell.getLocale().getLanguage(),
                title,
                structure,
                text("diagnosis.report.subject", title, structure),
                structure + " · " + title,
                text("diagnosis.report.foot", reference.title(), reference.version()),
                List.of(text("diagnosis.report.page"), text("diagnosis.report.of"))));
        report.cover(reference.title() + " · " + text("reference.version", reference.version()), title, structure);
        if (reference.illustrative()) {
            report.note(text("reference.illustrative") + "\n" + reference.notice());
        }
        report.facts(facts(whole));
        radar(report, whole);
        whole.tables().forEach(table -> chapter(report, table));
        if (whole.seal() != null) {
            report.chapter(text("diagnosis.seal"), null);
            report.facts(seal(whole.seal()));
        }
        ReportPrinter.print(report, out);
    }

    private String structure() {
        String code = actor.structureCode().value();
        return structures.names(Set.of(code)).getOrDefault(code, code);
    }

    private List<Report.Fact> facts(ExportDiagnosis.Whole whole) {
        DiagnosisSummary summary = whole.comparison().overview().summary();
        List<Report.Fact> facts = new ArrayList<>();
        facts.add(new Report.Fact(text("diagnosis.state"), text("diagnosis.state." + summary.state())));
        facts.add(new Report.Fact(
                text("selfDiagnosis.progress"),
                text("diagnosis.progressText", String.valueOf(summary.decided()), String.valueOf(summary.criteria()))));
        if (summary.signedAt() != null) {
            facts.add(new Report.Fact(
                    text("diagnosis.seal.signed"),
                    text("diagnosis.signedBy", formats.dayOf(summary.signedAt()), summary.signedByName())));
        }
        return facts;
    }

    private void radar(Report report, ExportDiagnosis.Whole whole) throws IOException {
        DiagnosisComparison comparison = whole.comparison();
        Radar radar = new Radar(comparison.axes(), comparison.top());
        if (!radar.isDrawn()) {
            return;
        }
        report.chapter(text("diagnosis.view.radar"), null);
        List<Report.Label> labels = radar.getLabels().stream()
                .map(label -> new Report.Label(
                        label.text(), label.at().x() / Radar.SIZE, label.at().y() / Radar.SIZE))
                .toList();
        report.figure(RadarPicture.png(radar), text("diagnosis.radar.alt"), labels);
        List<String> legend = new ArrayList<>(List.of(text("diagnosis.radar.own")));
        if (comparison.lastYear() != null) {
            legend.add(text("diagnosis.radar.last", String.valueOf(comparison.lastYear())));
        }
        legend.add(
                comparison.medianYear() == null
                        ? text("diagnosis.radar.noMedian")
                        : text(
                                "diagnosis.radar.median",
                                String.valueOf(comparison.structures()),
                                String.valueOf(comparison.medianYear())));
        report.text(String.join("\n", legend));
    }

    private void chapter(Report report, DiagnosisTables.Table table) {
        report.chapter(table.title(), String.valueOf(table.rows().size()));
        if (table.columns().size() > BROADEST) {
            table.rows().forEach(row -> details(report, table.columns(), row));
            return;
        }
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(this::written).toList())
                .toList();
        report.table(table.columns(), rows);
    }

    /** A row that is too broad for a page: its code and title as a heading, what is said below. */
    private void details(Report report, List<String> columns, List<Object> row) {
        report.heading(row.get(1) + " " + row.get(2));
        List<Report.Fact> facts = new ArrayList<>();
        for (int i = FIRST_FACT; i < row.size(); i++) {
            if (row.get(i) != null && !(row.get(i) instanceof Integer)) { // its name tells the number, too
                facts.add(new Report.Fact(columns.get(i), written(row.get(i))));
            }
        }
        report.facts(facts);
    }

    private String written(Object cell) {
        if (cell == null) {
            return "–";
        }
        if (cell instanceof Double decimal) {
            return formats.decimal(decimal);
        }
        return cell instanceof java.time.LocalDate day ? formats.shortDay(day) : cell.toString();
    }

    private List<Report.Fact> seal(SealCheck seal) {
        if (seal.hash() == null) {
            return List.of(new Report.Fact(text("diagnosis.seal"), text("diagnosis.seal.none")));
        }
        return List.of(
                new Report.Fact(text("evidence.hash"), seal.hash()),
                new Report.Fact(
                        text("diagnosis.seal.check"),
                        text(seal.holds() ? "diagnosis.seal.holds" : "diagnosis.seal.broken")));
    }

    private String text(String key, Object... arguments) {
        return tables.text(key, arguments);
    }
}
