package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.Mapping;
import fr.jalon.casework.exchange.dossier.Problem;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.identity.Author;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.ContentHash;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One import of one file.
 *
 * @param position rows done in the present state
 * @param total rows in all; null until the file was read to its end
 * @param failure why it failed; null where it did not
 * @param createdAt UTC
 * @param endedAt UTC; null while it goes on
 */
public record ImportRun(
        long id,
        int version,
        Source source,
        ImportState state,
        ImportState failedIn,
        long position,
        Long total,
        Counts counts,
        Undone undone,
        Findings findings,
        List<PreviewRow> preview,
        Problem failure,
        Author author,
        LocalDateTime createdAt,
        LocalDateTime endedAt,
        boolean forgotten) {

    /**
     * What is imported.
     *
     * @param encoding null for a workbook
     * @param size in bytes
     */
    public record Source(
            String fileName, Format format, Charset encoding, ContentHash hash, long size, Mapping mapping) {}

    /** What came of undoing: files that are gone, and files that stayed because somebody has worked on them. */
    public record Undone(int gone, int kept) {}

    /** Its identifier in addresses. */
    public String getKey() {
        return Ids.text(id);
    }

    /** How far it has come, 0 to 100; 0 where nobody knows. */
    public int getPercent() {
        return total == null || total == 0 ? 0 : (int) Math.min(100, position * 100 / total);
    }
}
