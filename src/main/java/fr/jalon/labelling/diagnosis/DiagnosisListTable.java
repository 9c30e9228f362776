package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** The list of the structure's self-diagnoses, as a file. */
@RequestScoped
class DiagnosisListTable implements ExportedTables {

    private final ReadSelfDiagnosis read;
    private final TableWords words;

    @Inject
    DiagnosisListTable(ReadSelfDiagnosis read, TableWords words) {
        this.read = read;
        this.words = words;
    }

    DiagnosisListTable() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(new ExportedTable("self-diagnoses", any -> all()));
    }

    private ExportedTable.Listing all() {
        return new ExportedTable.Listing(
                "selfDiagnosis.title",
                List.of(
                        "diagnosis.year.label",
                        "diagnosis.reference",
                        "diagnosis.version",
                        "diagnosis.state",
                        "selfDiagnosis.progressLabel",
                        "diagnosis.validatedLabel",
                        "diagnosis.criteria",
                        "diagnosis.openedOn",
                        "diagnosis.signedOn"),
                ExportedTable.Rows.of(read.page(Long.MAX_VALUE, DiagnosisListView.LONGEST), this::row));
    }

    private List<Object> row(DiagnosisSummary row) {
        QualityReference reference = read.reference(row);
        return Arrays.asList(
                row.year(),
                reference.title(),
                reference.version(),
                words.of("diagnosis.state.", row.state()),
                row.decided(),
                row.validated(),
                row.criteria(),
                words.here(row.openedAt()),
                words.here(row.signedAt()));
    }
}
