package fr.jalon.labelling.label;

import java.time.LocalDate;
import java.util.List;

/**
 * A label with all that goes with it.
 *
 * @param structureName as it is called today
 * @param followUps audits that it calls for; none shown to the structure
 * @param alerts what happened between audits; none shown to the structure
 * @param today on which it stands so
 */
public record LabelFile(
        Label label,
        String structureName,
        List<LabelCondition> conditions,
        List<LabelEvents.Line> events,
        List<FollowUp> followUps,
        List<LabelAlert> alerts,
        LocalDate today) {

    public LabelFile {
        conditions = List.copyOf(conditions);
        events = List.copyOf(events);
        followUps = List.copyOf(followUps);
        alerts = List.copyOf(alerts);
    }

    public Standing standing() {
        return label.standing(today);
    }
}
