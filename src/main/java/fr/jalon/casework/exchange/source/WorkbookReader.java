package fr.jalon.casework.exchange.source;

import fr.jalon.shared.error.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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

    private static final long MOST_TEXT = 50L * 1024 * 1024;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Columns columns;

    WorkbookReader(Path file) {
        refuseHuge(file);
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

    /** The texts of a workbook stand in one part of it that is read whole: a small file can hold a huge one. */
    private static void refuseHuge(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry texts = zip.getEntry("xl/sharedStrings.xml");
            if (texts != null && texts.getSize() > MOST_TEXT) {
                throw Refused.field("file", "import.file.workbookTooLarge", MOST_TEXT / (1024 * 1024));
            }
        } catch (IOException e) {
            throw damaged(e);
        }
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
        try {
            return isDate(cell.getDataFormatString())
                    ? cell.asDate().toLocalDate().toString()
                    : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        } catch (ExcelReaderException | ArithmeticException | DateTimeException | NumberFormatException oddNumber) {
            return cell.getRawValue();
        }
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
