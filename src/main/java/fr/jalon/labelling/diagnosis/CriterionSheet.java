package fr.jalon.labelling.diagnosis;

import java.time.LocalDateTime;

/**
 * A criterion as it is scored at present.
 *
 * @param updatedAt UTC; null while nobody scored it
 * @param version to be given back when it is changed
 */
public record CriterionSheet(
        long scoreId,
        long nodeId,
        Scoring scoring,
        Standing standing,
        String updatedByName,
        LocalDateTime updatedAt,
        int version) {

    public ScoreState state() {
        return standing.state();
    }
}
