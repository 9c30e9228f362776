package fr.jalon.casework.exchange.source;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows as their file had them, with one more column that says what is wrong: to be corrected and sent again. No
 * cell of a table is taken for a formula.
 */
public final class CorrectedFile {

    /** The added column: not taken for one of the file when it comes again. */
    public static final String ERROR = "Erreur";

    private static final String FORMULA = "=+-@\t\r";
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorrectedFile() {}

    /** A row and what is wrong with it. */
    public record Line(SourceRow row, String error) {}

    /** Writes all lines; the stream stays open. */
    public static void write(Format format, List<String> columns, Iterator<Line> lines, OutputStream out)
            throws IOException {
        switch (format) {
            case MILO -> dossiers(lines, out);
            case CSV -> separated(columns, lines, out);
            case XLSX -> workbook(columns, lines, out);
        }
    }

    private static void dossiers(Iterator<Line> lines, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.getFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
            json.writeStartArray();
            while (lines.hasNext()) {
                Line line = lines.next();
                json.writeTree(line.row().content().deepCopy().put(ERROR, line.error()));
            }
            json.writeEndArray();
        }
    }

    private static void separated(List<String> columns, Iterator<Line> lines, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff'); // or Excel takes it for Windows-1252
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord(header(columns));
        while (lines.hasNext()) {
            csv.writeRecord(values(columns, lines.next()));
        }
        csv.flush();
        text.flush();
    }

    private static void workbook(List<String> columns, Iterator<Line> lines, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Jalon", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("À corriger");
            int row = 0;
            row(sheet, row++, header(columns));
            while (lines.hasNext()) {
                row(sheet, row++, values(columns, lines.next()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void row(Worksheet sheet, int row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            sheet.value(row, i, values.get(i));
        }
    }

    private static List<String> header(List<String> columns) {
        List<String> names = new ArrayList<>();
        columns.stream()
                .filter(name -> !name.equals(ERROR))
                .map(CorrectedFile::safe)
                .forEach(names::add);
        names.add(ERROR);
        return names;
    }

    private static List<String> values(List<String> columns, Line line) {
        List<String> values = new ArrayList<>();
        columns.stream()
                .filter(name -> !name.equals(ERROR))
                .forEach(name -> values.add(safe(line.row().cells().getOrDefault(name, ""))));
        values.add(safe(line.error()));
        return values;
    }

    /** An apostrophe before what a spreadsheet would compute; it is dropped when the file is read again. */
    static String safe(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
