package fr.jalon.shared.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a sheet of Excel, its head in bold and in sight, dates as dates. */
final class ExcelTable implements TableFile {

    private static final int WIDTH = 24;
    private static final int FLUSHED = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final boolean alone;
    private int line;

    ExcelTable(OutputStream out, String title) {
        this(new Workbook(out, "Jalon", "1.0"), title, true);
    }

    /** One sheet of a workbook, which is closed with it or apart. */
    ExcelTable(Workbook workbook, String title, boolean alone) {
        this.workbook = workbook;
        this.alone = alone;
        sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        line++;
        if (line % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (line == 0) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, String.valueOf(value));
            sheet.style(0, column).bold().set();
        } else if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value != null) {
            sheet.value(line, column, TableFile.harmless(value.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        if (alone) {
            workbook.close();
        } else {
            sheet.finish();
        }
    }
}
