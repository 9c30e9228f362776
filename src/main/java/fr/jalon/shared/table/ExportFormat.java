package fr.jalon.shared.table;

import fr.jalon.shared.error.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A kind of file that a list or a table is taken away as. */
public enum ExportFormat {
    CSV("csv", "text/csv; charset=UTF-8"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The end of its file names, by which it is asked for. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of that extension; refused where there is none. */
    public static ExportFormat of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst()
                .orElseThrow(() -> Refused.field("format", "export.format.wrong"));
    }

    /** Begins a table of that title on a stream. */
    public TableFile begin(OutputStream out, String title) throws IOException {
        return this == CSV ? new CsvTable(out) : new ExcelTable(out, title);
    }
}
