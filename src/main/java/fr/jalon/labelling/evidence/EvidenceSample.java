package fr.jalon.labelling.evidence;

import java.time.LocalDate;

/**
 * A draw of case files with the piece of evidence it is.
 *
 * @param row the piece; null where another workspace than the structure's reads it
 * @param title of the piece
 * @param hash as it was kept when it was drawn
 * @param opening until when it is shown; null where it never was
 */
public record EvidenceSample(
        long id,
        EvidenceRow row,
        String title,
        SampleStatement statement,
        String hash,
        SampleOpening opening,
        LocalDate today) {

    /** Whether what is kept is what was stated when it was drawn. */
    public boolean intact() {
        return statement.hash().hex().equals(hash);
    }

    /** Whether it is shown today. */
    public boolean open() {
        return opening != null && opening.isOpen(today);
    }
}
