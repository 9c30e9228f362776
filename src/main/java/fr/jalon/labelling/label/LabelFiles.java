package fr.jalon.labelling.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Puts together what goes with a label. Called by use cases, once they know that the reader may see it. */
@ApplicationScoped
class LabelFiles {

    private final Labels labels;
    private final LabelConditions conditions;
    private final LabelEvents events;
    private final FollowUps followUps;
    private final LabelAlerts alerts;

    @Inject
    LabelFiles(Labels labels, LabelConditions conditions, LabelEvents events, FollowUps followUps, LabelAlerts alerts) {
        this.labels = labels;
        this.conditions = conditions;
        this.events = events;
        this.followUps = followUps;
        this.alerts = alerts;
    }

    LabelFiles() {
        this(null, null, null, null, null);
    }

    Label require(long id) {
        return labels.require(id);
    }

    List<Label> of(String structure) {
        return labels.of(structure);
    }

    List<LabelAlert> openAlerts() {
        return alerts.open();
    }

    /** All of it, for the label office. */
    LabelFile whole(Label label, String structureName, LocalDate today) {
        return new LabelFile(
                label,
                structureName,
                conditions.of(List.of(label.getDecisionId())),
                events.of(label.getId()),
                followUps.of(label.getId()),
                alerts.of(label.getId()),
                today);
    }

    /** What its structure sees of it. */
    LabelFile own(Label label, String structureName, LocalDate today) {
        return new LabelFile(
                label,
                structureName,
                conditions.of(List.of(label.getDecisionId())),
                events.of(label.getId()),
                List.of(),
                List.of(),
                today);
    }
}
