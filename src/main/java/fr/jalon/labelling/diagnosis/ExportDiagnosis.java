package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.table.ExcelBook;
import fr.jalon.shared.table.ExportFormat;
import fr.jalon.shared.table.TableFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Takes a diagnosis away: one of its tables, or the whole as PDF or Excel. Every export is journaled. */
@RequestScoped
@UseCase(circle = QualityCircle.TEAM)
public class ExportDiagnosis {
    /** The level up to which a report counts criteria as gaps. */
    public static final int GAP_LEVEL = 1;

    private final DiagnosisTables tables;
    private final DiagnosisPdf pdf;
    private final Journal journal;

    @Inject
    ExportDiagnosis(DiagnosisTables tables, DiagnosisPdf pdf, Journal journal) {
        this.tables = tables;
        this.pdf = pdf;
        this.journal = journal;
    }

    ExportDiagnosis() {
        this(null, null, null);
    }

    /** A table that is ready to be written. */
    public record Export(DiagnosisTables.Table table, ExportFormat format, String fileName) {}

    /** A whole diagnosis that is ready to be written. */
    public record Whole(DiagnosisComparison comparison, List<DiagnosisTables.Table> tables, SealCheck seal, int year) {}

    /** Reads a table and journals that it leaves Jalon. */
    public Export table(long id, DiagnosisTable wanted, int level, ExportFormat format) {
        DiagnosisComparison comparison = tables.comparison(id);
        int year = comparison.overview().summary().year();
        journal.record(Journal.Action.EXPORT, SelfDiagnosis.class, id, wanted.address() + " " + format.extension());
        String name = "autodiagnostic-" + year + "-" + wanted.address() + "." + format.extension();
        return new Export(tables.of(wanted, comparison, level), format, name);
    }

    public void write(Export export, OutputStream out) throws IOException {
        try (TableFile file = export.format().begin(out, export.table().title())) {
            write(export.table(), file);
        }
    }

    private static void write(DiagnosisTables.Table table, TableFile file) throws IOException {
        file.row(table.columns());
        for (List<Object> row : table.rows()) {
            file.row(row);
        }
    }

    /** Reads the whole of a diagnosis and journals that it leaves Jalon. */
    public Whole whole(long id, String format) {
        if (!format.equals("pdf") && !format.equals("xlsx")) {
            throw Refused.field("format", "diagnosis.reportFormat");
        }
        DiagnosisComparison comparison = tables.comparison(id);
        journal.record(Journal.Action.EXPORT, SelfDiagnosis.class, id, "report " + format);
        return new Whole(
                comparison,
                List.of(
                        tables.of(DiagnosisTable.AXES, comparison, GAP_LEVEL),
                        tables.of(DiagnosisTable.GAPS, comparison, GAP_LEVEL),
                        tables.of(DiagnosisTable.CRITERIA, comparison, GAP_LEVEL),
                        tables.of(DiagnosisTable.EVIDENCE, comparison, GAP_LEVEL)),
                pdf.seal(comparison.overview().summary()),
                comparison.overview().summary().year());
    }

    /** Writes it as a workbook of Excel, a sheet for each table. */
    public void writeExcel(Whole whole, OutputStream out) throws IOException {
        try (ExcelBook book = new ExcelBook(out)) {
            for (DiagnosisTables.Table table : whole.tables()) {
                try (TableFile sheet = book.sheet(table.title())) {
                    write(table, sheet);
                }
            }
        }
    }

    /** Writes it as a PDF: cover, radar, tables, annexes. */
    public void writePdf(Whole whole, OutputStream out) throws IOException {
        pdf.write(whole, out);
    }
}
