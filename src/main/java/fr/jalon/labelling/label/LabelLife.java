package fr.jalon.labelling.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What goes with each turn of a label's life: the line of its history, the audits that it calls for. */
@ApplicationScoped
class LabelLife {

    private final LabelEvents events;
    private final FollowUps followUps;
    private final LabelConditions conditions;

    @Inject
    LabelLife(LabelEvents events, FollowUps followUps, LabelConditions conditions) {
        this.events = events;
        this.followUps = followUps;
        this.conditions = conditions;
    }

    LabelLife() {
        this(null, null, null);
    }

    void began(Label label, LocalDate decidedOn, LocalDate today, String by) {
        events.add(label, LabelEvents.Kind.AWARDED, decidedOn, null, by);
        followUps.schedule(label, today);
    }

    /** It is over: withdrawn, or followed by another. */
    void ended(Label label, LabelEvents.Kind kind, LocalDate day, String reason, String by) {
        events.add(label, kind, day, reason, by);
        followUps.dismissAll(label.getId(), kind.name());
    }

    void amended(Label label, LocalDate day, String reason, String by) {
        events.add(label, LabelEvents.Kind.AMENDED, day, reason, by);
        conditions.replace(label.getDecisionId(), day);
    }

    void turned(Label label, LabelEvents.Kind kind, LocalDate day, String reason, String by) {
        events.add(label, kind, day, reason, by);
    }
}
