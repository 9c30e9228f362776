package fr.jalon.casework.exchange.source;

import fr.jalon.shared.error.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of a workbook. Dates come out as ISO dates, and numbers with all their digits: what a cell shows
 * as 2,95E+14 is often whole underneath.
 */
final class WorkbookReader implements RowReader {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Columns columns;

    WorkbookReader(Path file) {
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            stream = workbook.getFirstSheet().openStream();
        } catch (IOException | ExcelReaderException e) {
            throw damaged(e);
        }
        rows = stream.iterator();
        Optional<Row> header = read();
        columns = Columns.of(header.map(WorkbookReader::values).orElse(List.of()));
    }

    private static Refused damaged(Exception cause) {
        Refused refused = Refused.field("file", "import.file.notXlsx");
        refused.initCause(cause);
        return refused;
    }

    @Override
    public List<String> columns() {
        return columns.names();
    }

    @Override
    public Optional<SourceRow> next() {
        for (Optional<Row> row = read(); row.isPresent(); row = read()) {
            Map<String, String> cells = columns.cells(values(row.get()));
            if (!cells.isEmpty()) {
                return Optional.of(SourceRow.ofCells(row.get().getRowNum(), cells));
            }
        }
        return Optional.empty();
    }

    private Optional<Row> read() {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw damaged(e);
        }
    }

    private static List<String> values(Row row) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            values.add(cell == null ? null : text(cell));
        }
        return values;
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getType() == CellType.EMPTY ? null : cell.getText();
        }
        if (isDate(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }

    /** Whether a format shows days: it has a d and a y outside of quotes and colours. */
    private static boolean isDate(String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("y") && (bare.contains("d") || bare.contains("m"))
                || bare.contains("aa") && bare.contains("j");
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
