package fr.jalon.labelling.reference.exchange;

import fr.jalon.labelling.reference.MalformedReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The cells of a workbook as texts, by sheet; a workbook that unfolds into a huge one is not read. */
final class WorkbookCells {
    private static final long MOST_BYTES = 80L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int MOST_ROWS = 60_000;
    private static final int PIECE = 64 * 1024;

    /**
     * A row of a sheet.
     *
     * @param number as Excel shows it, from 1
     */
    record Line(String sheet, int number, List<String> cells) {
        /** The text of a column, from 0; null where there is none. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : null;
        }

        /** The place of a column, as Excel names it. */
        String at(int column) {
            return sheet + "!" + (char) ('A' + column) + number;
        }
    }

    private final Map<String, List<Line>> sheets = new HashMap<>();

    private WorkbookCells() {}

    static WorkbookCells of(byte[] file) throws MalformedReference {
        refuseHuge(file);
        WorkbookCells cells = new WorkbookCells();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                cells.read(sheet);
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException e) {
            throw refused(
                    "ce classeur est abîmé ou n’est pas un fichier .xlsx : ouvrez-le et enregistrez-le de nouveau");
        }
        return cells;
    }

    /** The rows below the head of a sheet; null where there is no such sheet. */
    List<Line> sheet(String name) {
        return sheets.get(name);
    }

    /** The names of the sheets. */
    List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** Counts what each part really unfolds to, whatever the file says of it. */
    private static void refuseHuge(byte[] file) throws MalformedReference {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(part)) {
                    bytes += unfold(content, piece, MOST_BYTES - bytes);
                }
                if (++parts > MOST_PARTS || bytes > MOST_BYTES) {
                    throw refused("ce classeur se déplie en un contenu démesuré : il n’est pas lu");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused(
                    "ce classeur est abîmé ou n’est pas un fichier .xlsx : ouvrez-le et enregistrez-le de nouveau");
        }
        if (parts == 0) {
            throw refused("ce fichier n’est pas un classeur .xlsx");
        }
    }

    private static long unfold(InputStream part, byte[] piece, long room) throws IOException {
        long bytes = 0;
        for (int read = part.read(piece); read >= 0; read = part.read(piece)) {
            bytes += read;
            if (bytes > room) {
                break;
            }
        }
        return bytes;
    }

    private void read(Sheet sheet) throws IOException, MalformedReference {
        List<Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            var each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                if (lines.size() > MOST_ROWS) {
                    throw refused("« " + sheet.getName() + " » a plus de " + MOST_ROWS + " lignes");
                }
                List<String> cells = cells(row);
                if (row.getRowNum() > 1 && cells.stream().anyMatch(cell -> cell != null && !cell.isBlank())) {
                    lines.add(new Line(sheet.getName(), row.getRowNum(), cells));
                }
            }
        }
        sheets.put(sheet.getName(), lines);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), 26); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null || cell.getType() == CellType.EMPTY ? null : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        try {
            return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        } catch (ArithmeticException | NumberFormatException oddNumber) {
            return cell.getRawValue();
        }
    }

    private static MalformedReference refused(String problem) {
        return new MalformedReference(List.of(problem));
    }
}
