package fr.jalon.casework.exchange.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.jalon.shared.error.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a CSV: the separator is the one of four that the first line has most often. */
final class SeparatedReader implements RowReader {

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    private static final int HEAD = 64 * 1024;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final Columns columns;

    SeparatedReader(Path file, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), HEAD);
        reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
        rows = reader.iterator();
        Optional<CsvRecord> header = read();
        columns = Columns.of(header.map(CsvRecord::getFields).orElse(List.of()));
    }

    /** Skips the mark of the encoding, and looks at the first line without taking it. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        text.mark(HEAD);
        char[] head = new char[HEAD / 2];
        int length = Math.max(0, text.read(head));
        text.reset();
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int count = count(head, length, separator);
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }

    private static int count(char[] head, int length, char separator) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (head[i] == '"') {
                quoted = !quoted;
            } else if (!quoted && (head[i] == '\n' || head[i] == '\r')) {
                return count;
            } else if (!quoted && head[i] == separator) {
                count++;
            }
        }
        return count;
    }

    @Override
    public List<String> columns() {
        return columns.names();
    }

    @Override
    public Optional<SourceRow> next() {
        for (Optional<CsvRecord> row = read(); row.isPresent(); row = read()) {
            Map<String, String> cells = columns.cells(row.get().getFields());
            if (!cells.isEmpty()) {
                return Optional.of(SourceRow.ofCells(row.get().getStartingLineNumber(), cells));
            }
        }
        return Optional.empty();
    }

    private Optional<CsvRecord> read() {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw Refused.field("file", "import.file.notCsv");
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
