package fr.jalon.labelling.reference;

import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The list of the versions of references, as a file. */
@RequestScoped
class ReferenceListTable implements ExportedTables {

    /** More versions than anybody publishes. */
    private static final int MOST = 1000;

    private final ReadReferences references;
    private final TableWords words;

    @Inject
    ReferenceListTable(ReadReferences references, TableWords words) {
        this.references = references;
        this.words = words;
    }

    ReferenceListTable() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(new ExportedTable("references", any -> all()));
    }

    private ExportedTable.Listing all() {
        return new ExportedTable.Listing(
                "reference.title",
                List.of(
                        "diagnosis.reference",
                        "reference.code",
                        "diagnosis.version",
                        "reference.state",
                        "reference.publishedOn",
                        "reference.kinds",
                        "reference.illustrative",
                        "reference.criteria",
                        "reference.nodes"),
                ExportedTable.Rows.of(references.page(Long.MAX_VALUE, MOST), this::row));
    }

    private List<Object> row(ReferenceLine row) {
        return Arrays.asList(
                row.title(),
                row.code(),
                row.version(),
                words.of("reference.state.", row.state()),
                words.here(row.publishedAt()),
                row.kindList().stream()
                        .map(kind -> words.text("reference.kind." + kind))
                        .collect(Collectors.joining(", ")),
                words.of(row.illustrative()),
                row.criteria(),
                row.nodes());
    }
}
