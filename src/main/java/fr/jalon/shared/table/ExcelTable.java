package fr.jalon.shared.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a sheet of Excel, its head in bold and in sight, dates as dates. */
final class ExcelTable implements TableFile {

    private static final int WIDTH = 24;
    private static final int FLUSHED = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    /** The one sheet of its file. */
    ExcelTable(OutputStream out, String title) {
        workbook = new Workbook(out, "Jalon", "1.0");
        sheet = begin(workbook, title);
    }

    /** A sheet among others: the workbook is closed by who made it. */
    ExcelTable(Workbook among, String title) {
        workbook = null;
        sheet = begin(among, title);
    }

    private static Worksheet begin(Workbook workbook, String title) {
        Worksheet sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
        return sheet;
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
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(line, column, moment);
            sheet.style(line, column).format("dd/mm/yyyy hh:mm").set();
        } else if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value != null) {
            sheet.value(line, column, TableFile.harmless(value.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        if (workbook == null) {
            sheet.finish();
        } else {
            workbook.close();
        }
    }
}
