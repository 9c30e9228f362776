package fr.jalon.labelling.evidence;

import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The library and the indicators that no longer hold, as files. */
@RequestScoped
class EvidenceTables implements ExportedTables {

    private final BrowseLibrary library;
    private final TableWords words;

    @Inject
    EvidenceTables(BrowseLibrary library, TableWords words) {
        this.library = library;
        this.words = words;
    }

    EvidenceTables() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(
                new ExportedTable("evidence", this::pieces), new ExportedTable("indicator-alerts", any -> alerts()));
    }

    private ExportedTable.Listing pieces(Function<String, String> asked) {
        LibraryFilter filter = LibraryFilter.of(
                asked.apply("list"), asked.apply("kind"), null, asked.apply("q"), asked.apply("criterion"));
        return new ExportedTable.Listing(
                "evidence.library",
                List.of(
                        "evidence.name",
                        "evidence.column.kind",
                        "evidence.column.date",
                        "evidence.validUntil",
                        "evidence.column.validity",
                        "evidence.column.review",
                        "evidence.confidentiality",
                        "evidence.indicator",
                        "evidence.file",
                        "evidence.hash"),
                (first, size) -> library.rows(filter, first, size).stream()
                        .map(this::piece)
                        .toList());
    }

    private List<Object> piece(EvidenceRow row) {
        return Arrays.asList(
                row.title(),
                words.of("evidence.kind.", row.kind()),
                row.evidenceDate(),
                row.validUntil(),
                words.of("evidence.validity.", row.validity(library.today())),
                words.of("evidence.review.", row.review()),
                words.of("evidence.confidentiality.", row.confidentiality()),
                row.indicator() ? row.figure().text(words.locale()) : null,
                row.fileName(),
                row.fileHash());
    }

    private ExportedTable.Listing alerts() {
        return new ExportedTable.Listing(
                "evidence.alert.title",
                List.of("evidence.name", "evidence.indicator", "evidence.alert.then", "evidence.alert.now"),
                ExportedTable.Rows.of(
                        library.alerts(),
                        row -> Arrays.asList(
                                row.title(),
                                row.label(),
                                row.then().text(words.locale()),
                                row.now().text(words.locale()))));
    }
}
