package fr.jalon.labelling.diagnosis;

import java.time.LocalDateTime;

/**
 * A comment that names whoever asks and that they have not read.
 *
 * @param id of the mention
 * @param writtenAt UTC
 */
public record MentionRow(
        long id,
        long diagnosisId,
        int year,
        long nodeId,
        String criterion,
        String author,
        String text,
        LocalDateTime writtenAt) {}
