package fr.jalon.labelling.audit;

import java.util.List;

/**
 * A criterion as the structure scored it: level (null where not scored), reason and evidence. No person appears.
 *
 * @param axisCode the axis of the reference that it belongs to
 * @param applicable false where the structure said, with a reason, that it does not apply
 */
public record CriterionLine(
        String axisCode,
        String axisTitle,
        String code,
        String title,
        Integer level,
        boolean applicable,
        String reason,
        String strengths,
        String weaknesses,
        List<EvidenceLine> evidence) {

    public CriterionLine {
        evidence = List.copyOf(evidence);
    }
}
