package fr.jalon.shared.export;

import fr.jalon.identity.Journal;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.table.ExportFormat;
import fr.jalon.shared.table.TableFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/**
 * Takes a table of a page away as a file. Who may, and which rows, is what the use case says that the page reads; every
 * export is journaled, without what was searched.
 */
@RequestScoped
@UseCase(access = UseCase.Access.SIGNED_IN)
public class ExportTable {

    private static final int CHUNK = 500;

    private final TableWords words;
    private final Journal journal;

    @Inject
    ExportTable(TableWords words, Journal journal) {
        this.words = words;
        this.journal = journal;
    }

    ExportTable() {
        this(null, null);
    }

    /** An export that may begin. */
    public record Export(String name, ExportFormat format, ExportedTable.Listing listing) {

        public String fileName() {
            return name + "." + format.extension();
        }
    }

    /** Refuses whoever may not read the table; from here on it leaves Jalon. */
    public Export open(ExportedTable table, Function<String, String> parameter, ExportFormat format) {
        ExportedTable.Listing listing = table.listing().apply(parameter);
        listing.rows().page(0, 1);
        journal.record(Journal.Action.EXPORT, "Table", null, table.name() + " " + format.extension());
        return new Export(table.name(), format, listing);
    }

    /** Writes the rows, so many at a time, all of the same moment. */
    public void write(Export export, OutputStream out) throws IOException {
        ExportedTable.Listing listing = export.listing();
        try (TableFile file = export.format().begin(out, words.text(listing.title()))) {
            file.row(listing.columns().stream().map(words::text).toList());
            int first = 0;
            List<List<Object>> rows;
            do {
                rows = listing.rows().page(first, CHUNK);
                for (List<Object> row : rows) {
                    file.row(row);
                }
                first += CHUNK;
            } while (rows.size() == CHUNK);
        }
    }
}
