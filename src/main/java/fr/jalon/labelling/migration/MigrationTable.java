package fr.jalon.labelling.migration;

import fr.jalon.shared.Ids;
import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What a migration does to each open diagnosis, as a file. */
@RequestScoped
class MigrationTable implements ExportedTables {

    private final PreviewMigration preview;
    private final TableWords words;

    @Inject
    MigrationTable(PreviewMigration preview, TableWords words) {
        this.preview = preview;
        this.words = words;
    }

    MigrationTable() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(new ExportedTable("migration", this::forecasts));
    }

    private ExportedTable.Listing forecasts(Function<String, String> asked) {
        Differences differences = preview.differences(Ids.parse(asked.apply("id")));
        return new ExportedTable.Listing(
                "migration.forecast",
                List.of(
                        "migration.structure",
                        "diagnosis.year.label",
                        "diagnosis.criteria",
                        "migration.decided",
                        "migration.carried",
                        "migration.again",
                        "migration.dropped",
                        "migration.leftAlone"),
                (first, size) -> preview.page(differences, first, size).stream()
                        .map(this::row)
                        .toList());
    }

    private List<Object> row(StructureForecast row) {
        return Arrays.asList(
                row.name(),
                row.year(),
                row.criteria(),
                row.decided(),
                row.carried(),
                row.again(),
                row.dropped(),
                words.of(row.taken()));
    }
}
