package fr.jalon.casework.exchange.source;

import fr.jalon.shared.error.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a file row after row; no more of it is in memory than the present row. */
public interface RowReader extends AutoCloseable {

    /** The names of the columns; none for dossiers. */
    List<String> columns();

    /**
     * The next row; empty at the end.
     *
     * @throws Refused where the file cannot be read from here on, with the reason
     */
    Optional<SourceRow> next();

    @Override
    void close();

    /**
     * Opens a file.
     *
     * @param charset of a text; without meaning for a workbook
     */
    static RowReader open(Path file, Format format, Charset charset) {
        try {
            if (Files.size(file) == 0) {
                throw Refused.field("file", "files.empty");
            }
            return switch (format) {
                case MILO -> new DossierReader(file, charset);
                case CSV -> new SeparatedReader(file, charset);
                case XLSX -> new WorkbookReader(file);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
