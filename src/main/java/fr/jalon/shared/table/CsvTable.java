package fr.jalon.shared.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table as French spreadsheets open it: UTF-8 with its mark, semicolons, dates as 14/03/2008. */
final class CsvTable implements TableFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private final Writer out;

    CsvTable(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(";", "", "\r\n")));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return day.format(DAY);
        }
        if (value instanceof LocalDateTime moment) {
            return moment.format(MOMENT);
        }
        if (value instanceof Double decimal) {
            return String.format(Locale.FRANCE, "%.2f", decimal);
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString().replace('.', ',');
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String text = TableFile.harmless(value.toString());
        return text.matches("[^;\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
