package fr.jalon.shared.files;

import fr.jalon.shared.error.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Refuses a compressed office file that unfolds into much more than its size, before anything reads it. */
final class UnfoldedSize {

    private static final Set<FileType> COMPRESSED = EnumSet.of(
            FileType.WORD,
            FileType.EXCEL,
            FileType.POWERPOINT,
            FileType.TEXT_DOCUMENT,
            FileType.SPREADSHEET,
            FileType.PRESENTATION);

    /** More than any office file of 20 MB that people write. */
    private static final long MOST = 400L * 1024 * 1024;

    /** Beyond this size, no more than so many times the size of the file. */
    private static final long SMALL = 20L * 1024 * 1024;

    private static final int TIMES = 100;
    private static final int ENTRIES = 20_000;

    private UnfoldedSize() {}

    static void check(Path file, FileType type) throws IOException {
        if (!COMPRESSED.contains(type)) {
            return;
        }
        long limit = Math.min(MOST, Math.max(SMALL, Files.size(file) * TIMES));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > ENTRIES || exceeds(zip, limit)) {
                throw Refused.field("file", "files.unfolds");
            }
        } catch (ZipException damaged) {
            throw Refused.field("file", "files.type");
        }
    }

    private static boolean exceeds(ZipFile zip, long limit) throws IOException {
        long unfolded = 0;
        byte[] buffer = new byte[64 * 1024];
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            try (InputStream in = zip.getInputStream(entries.nextElement())) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unfolded += read;
                    if (unfolded > limit) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
