package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.Mapping;
import fr.jalon.casework.exchange.source.Encoding;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.casework.exchange.source.RowReader;
import fr.jalon.shared.files.LargeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes a file in: what it is, how it is encoded, which columns it has. */
public final class Reception {

    private static final int HEAD = 4096;
    private static final int LONGEST_NAME = 255;

    private Reception() {}

    /**
     * Looks at a file.
     *
     * @param name as it was called where it comes from
     * @param format null where it is to be guessed
     * @param remembered what was said before of a table with such columns
     */
    public static ImportRun.Source look(
            Path file,
            String name,
            LargeFiles.Kept kept,
            Format format,
            Function<List<String>, Optional<Mapping>> remembered)
            throws IOException {
        Format found = format == null ? Format.of(name, head(file)) : format;
        Charset encoding = found == Format.XLSX ? null : Encoding.of(file);
        try (RowReader reader = RowReader.open(file, found, encoding == null ? StandardCharsets.UTF_8 : encoding)) {
            List<String> columns = reader.columns();
            Mapping mapping = found.isTable()
                    ? remembered.apply(columns).orElseGet(() -> Mapping.guess(found, columns))
                    : Mapping.guess(found, columns);
            return new ImportRun.Source(plain(name), found, encoding, kept.hash(), kept.size(), mapping);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** The name without folders or control characters, at most 255 characters, its extension kept. */
    private static String plain(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String named = name.isEmpty() ? "sans-nom" : name;
        return named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
    }
}
