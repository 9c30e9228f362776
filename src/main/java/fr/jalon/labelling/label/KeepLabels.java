package fr.jalon.labelling.label;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The label office suspends a label, gives it back or withdraws it; each with a reason that the structure reads. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class KeepLabels {

    /** The most characters of a reason. */
    static final int LONGEST = 4_000;

    private final Labels labels;
    private final LabelLife life;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    KeepLabels(Labels labels, LabelLife life, NationalDay day, Actor actor, Journal journal) {
        this.labels = labels;
        this.life = life;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    KeepLabels() {
        this(null, null, null, null, null);
    }

    /** Suspends it from today on. */
    public void suspend(long id, int version, String reason) {
        Label label = changing(id, version);
        label.stop(LabelState.SUSPENDED, day.today(), reasoned(reason));
        life.turned(label, LabelEvents.Kind.SUSPENDED, day.today(), reason.strip(), actor.name());
        journal.record(Journal.Action.UPDATE, Label.class.getSimpleName(), label.getNumber(), "SUSPENDED");
    }

    /** Lifts its suspension. */
    public void resume(long id, int version, String reason) {
        Label label = changing(id, version);
        label.resume();
        life.turned(label, LabelEvents.Kind.RESUMED, day.today(), reasoned(reason), actor.name());
        journal.record(Journal.Action.UPDATE, Label.class.getSimpleName(), label.getNumber(), "RESUMED");
    }

    /** Withdraws it for good. */
    public void withdraw(long id, int version, String reason) {
        Label label = changing(id, version);
        label.stop(LabelState.WITHDRAWN, day.today(), reasoned(reason));
        life.ended(label, LabelEvents.Kind.WITHDRAWN, day.today(), reason.strip(), actor.name());
        journal.record(Journal.Action.UPDATE, Label.class.getSimpleName(), label.getNumber(), "WITHDRAWN");
    }

    private Label changing(long id, int version) {
        Label label = labels.require(id);
        label.requireVersion(version);
        return label;
    }

    static String reasoned(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.field("reason", "label.refused.noReason");
        }
        if (reason.length() > LONGEST) {
            throw Refused.field("reason", "audit.refused.textTooLong", LONGEST);
        }
        return reason.strip();
    }
}
