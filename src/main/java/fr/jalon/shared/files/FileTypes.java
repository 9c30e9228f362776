package fr.jalon.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/**
 * Finds the real type of a file from its content. The name only decides between types that share one content (a CSV
 * and a plain text; the office formats of 1997), and a name whose extension contradicts the content is refused.
 */
final class FileTypes {
    private static final Tika TIKA = new Tika();
    private static final Set<String> ZIP =
            Set.of("application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.text");
    private static final String OLE = "application/x-tika-msoffice";

    private FileTypes() {}

    /** The type of the file, or empty when it is none that the platform accepts or its name says another type. */
    static Optional<FileType> detect(Path file, String name) throws IOException {
        String content = TIKA.detect(prefix(file));
        Optional<FileType> type;
        if (ZIP.contains(content) || content.startsWith("application/vnd.oasis.opendocument")) {
            type = insideZip(file);
        } else if (content.equals(OLE) || content.startsWith("text/plain")) {
            type = named(content.equals(OLE), name);
        } else {
            type = FileType.ofMediaType(content);
        }
        return type.filter(found -> found.fits(name));
    }

    private static byte[] prefix(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(64 * 1024);
        }
    }

    private static Optional<FileType> named(boolean ole, String name) {
        Set<FileType> candidates = ole
                ? Set.of(FileType.WORD_97, FileType.EXCEL_97, FileType.POWERPOINT_97)
                : Set.of(FileType.CSV, FileType.TEXT);
        return candidates.stream().filter(type -> type.fits(name)).findFirst();
    }

    /** An office document is a ZIP that says what it is: by its "mimetype" entry (ODF) or its main folder (OOXML). */
    private static Optional<FileType> insideZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry mimetype = zip.getEntry("mimetype");
            if (mimetype != null) {
                try (InputStream in = zip.getInputStream(mimetype)) {
                    return FileType.ofMediaType(new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip());
                }
            }
            if (zip.getEntry("[Content_Types].xml") == null || holds(zip, "vbaProject.bin")) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileType.WORD);
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of(FileType.EXCEL);
            }
            return zip.getEntry("ppt/presentation.xml") != null ? Optional.of(FileType.POWERPOINT) : Optional.empty();
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }

    private static boolean holds(ZipFile zip, String ending) {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            if (entries.nextElement().getName().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
