package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.source.CorrectedFile;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.casework.exchange.source.SourceRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/** The rows of an import that were refused, in the file's own columns with the reason beside: some at a time. */
final class RefusedRows implements Iterator<CorrectedFile.Line> {

    private static final int PAGE = 500;

    private final Transactions transactions;
    private final ImportRun run;
    private final Deque<ImportLine> page = new ArrayDeque<>();
    private long last = -1;

    private RefusedRows(Transactions transactions, ImportRun run) {
        this.transactions = transactions;
        this.run = run;
    }

    /** Writes them as a file of that format; of dossiers only JSON is made. */
    static void write(Transactions transactions, ImportRun run, Format wanted, OutputStream out) throws IOException {
        Format own = run.source().format();
        Format format = own.isTable() && wanted != null && wanted.isTable() ? wanted : own;
        List<String> columns = List.copyOf(run.source().mapping().columns().keySet());
        CorrectedFile.write(format, columns, new RefusedRows(transactions, run), out);
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty()) {
            page.addAll(
                    transactions.in(tables -> new ImportLines(tables).after(run.id(), LineKind.REFUSED, last, PAGE)));
        }
        return !page.isEmpty();
    }

    @Override
    public CorrectedFile.Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ImportLine line = page.remove();
        last = line.line();
        SourceRow row = SourceRow.read(run.source().format(), line.line(), line.content());
        return new CorrectedFile.Line(row, line.text(Locale.FRENCH));
    }
}
