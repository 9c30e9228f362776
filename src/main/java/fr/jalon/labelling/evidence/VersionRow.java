package fr.jalon.labelling.evidence;

import fr.jalon.shared.files.FileType;
import java.time.LocalDateTime;

/** One version of a piece of evidence: the columns of a file, a note or a link are null for the others. Times are UTC. */
public record VersionRow(
        int number,
        String fileName,
        String mediaType,
        Long fileSize,
        String fileHash,
        String text,
        String url,
        String comment,
        String addedByName,
        LocalDateTime addedAt) {

    /** The type of its file; null where it is none. */
    public FileType type() {
        return FileType.ofMediaType(String.valueOf(mediaType)).orElse(null);
    }
}
