package fr.jalon.labelling.improvement;

/**
 * What an action answers beside a criterion's score.
 *
 * @param findingId the auditors' finding, or null
 * @param swotItemId the item of the analysis, or null
 * @param roadmapId the roadmap that it belongs to, or null
 */
public record ActionSource(Long findingId, Long swotItemId, Long roadmapId) {
    static final ActionSource NONE = new ActionSource(null, null, null);

    /** The nearest of its sources: a score before a finding, a finding before the analysis, that before a roadmap. */
    Origin origin(Long scoreId) {
        if (scoreId != null) {
            return Origin.GAP;
        }
        if (findingId != null) {
            return Origin.FINDING;
        }
        if (swotItemId != null) {
            return Origin.SWOT;
        }
        return roadmapId != null ? Origin.PROJECT : Origin.OTHER;
    }
}
