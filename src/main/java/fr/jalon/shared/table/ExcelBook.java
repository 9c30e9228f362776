package fr.jalon.shared.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/** A workbook of several tables, one after the other. */
public final class ExcelBook implements Closeable {
    private final Workbook workbook;

    public ExcelBook(OutputStream out) {
        workbook = new Workbook(out, "Jalon", "1.0");
    }

    /** Begins the next sheet; the one before is closed. */
    public TableFile sheet(String title) {
        return new ExcelTable(workbook, title, false);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
