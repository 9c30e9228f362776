package fr.jalon.labelling.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A piece of evidence as it is listed; the columns of a file or of an indicator are null for the others. Times are UTC.
 *
 * @param linkId its link to the criterion it is listed for, null where it is listed for none
 */
public record EvidenceRow(
        long id,
        Long linkId,
        EvidenceKind kind,
        String title,
        String description,
        LocalDate evidenceDate,
        String fileName,
        String mediaType,
        Long fileSize,
        String addedByName,
        LocalDateTime addedAt,
        String indicatorCode,
        String indicatorLabel,
        LocalDate periodFrom,
        LocalDate periodTo,
        Long value,
        LocalDateTime computedAt,
        String hash) {

    public boolean file() {
        return kind == EvidenceKind.FILE;
    }

    public boolean indicator() {
        return kind == EvidenceKind.INDICATOR;
    }
}
