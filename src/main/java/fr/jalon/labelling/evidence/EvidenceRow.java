package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.Figure;
import fr.jalon.casework.indicator.IndicatorUnit;
import fr.jalon.shared.files.FileType;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A piece of evidence as it is listed, in one version of it; the columns of a file, a link or an indicator are null for
 * the others. Times are UTC.
 *
 * @param linkId its link to the criterion it is listed for, null where it is listed for none
 * @param version to be given back when it is changed
 * @param number which version of its content this is
 * @param current the number of its latest version
 * @param value of a rate or an average, its numerator
 * @param drawn of a sample, how many files were drawn
 */
public record EvidenceRow(
        long id,
        Long linkId,
        EvidenceKind kind,
        String title,
        String description,
        LocalDate evidenceDate,
        LocalDate validUntil,
        Confidentiality confidentiality,
        String consentedByName,
        LocalDateTime consentedAt,
        Review review,
        String reviewReason,
        String reviewedByName,
        LocalDateTime reviewedAt,
        int version,
        Integer number,
        int current,
        String text,
        String url,
        String fileName,
        String mediaType,
        Long fileSize,
        String fileHash,
        long addedBy,
        String addedByName,
        LocalDateTime addedAt,
        String indicatorCode,
        String indicatorLabel,
        LocalDate periodFrom,
        LocalDate periodTo,
        String siteName,
        String publicCode,
        IndicatorUnit unit,
        Long value,
        Long denominator,
        LocalDateTime computedAt,
        String hash,
        Integer drawn,
        Integer population) {

    public boolean file() {
        return kind == EvidenceKind.FILE;
    }

    public boolean indicator() {
        return kind == EvidenceKind.INDICATOR;
    }

    public boolean sample() {
        return kind == EvidenceKind.SAMPLE;
    }

    public boolean withdrawn() {
        return review == Review.WITHDRAWN;
    }

    /** The figure that was frozen; null where it is no indicator. */
    public Figure figure() {
        return value == null ? null : new Figure(unit, value, denominator);
    }

    /** The type of its file; null where it is none. */
    public FileType type() {
        return FileType.ofMediaType(String.valueOf(mediaType)).orElse(null);
    }

    /** Whether it still holds, on a day. */
    public Validity validity(LocalDate today) {
        return Validity.on(today, validUntil);
    }

    /** What it says: the text of this version, else what is said of it. */
    public String words() {
        return text == null ? description : text;
    }
}
