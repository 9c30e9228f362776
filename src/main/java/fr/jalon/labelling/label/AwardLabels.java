package fr.jalon.labelling.label;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.time.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Carries out what the commission decided: a label is awarded, follows another, or changes after an appeal. Called by the
 * use case that notifies a decision.
 */
@ApplicationScoped
public class AwardLabels {

    private final Labels labels;
    private final LabelNumbers numbers;
    private final LabelLife life;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    AwardLabels(Labels labels, LabelNumbers numbers, LabelLife life, NationalDay day, Actor actor, Journal journal) {
        this.labels = labels;
        this.numbers = numbers;
        this.life = life;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    AwardLabels() {
        this(null, null, null, null, null, null);
    }

    /**
     * Awards a label. One of the same structure that holds on its first day, or until the day before, is followed by it; one
     * that is suspended, at once: it does not come into force again meanwhile.
     */
    public Label award(long decision, String structure, boolean conditional, LocalDate decidedOn, Period validity) {
        for (Label former : labels.of(structure)) {
            if (former.getState().mayBecome(LabelState.RENEWED)
                    && !former.getValidUntil().isBefore(validity.start().minusDays(1))) {
                LocalDate from = followedFrom(former, validity.start());
                former.renewedFrom(from);
                life.ended(former, LabelEvents.Kind.RENEWED, from, null, actor.name());
            }
        }
        Label label = new Label(decision, structure, conditional, numbers.next(decidedOn.getYear()), validity);
        labels.add(label);
        life.began(label, decidedOn, day.today(), actor.name());
        journal.record(Journal.Action.CREATE, Label.class.getSimpleName(), label.getNumber(), null);
        return label;
    }

    private LocalDate followedFrom(Label former, LocalDate start) {
        boolean stopped = former.getState() == LabelState.SUSPENDED && start.isAfter(day.today());
        return stopped ? day.today() : start;
    }

    /** The label that a decision awarded, if it did and the label is not over. */
    public Optional<Label> standingOf(long decision) {
        return labels.ofDecision(decision).filter(label -> label.mayBecome(LabelState.WITHDRAWN, day.today()));
    }

    /** After an appeal: the label stays, with or without conditions; those that were there are done without. */
    public void amend(Label label, boolean conditional, String reason) {
        life.amended(label, day.today(), reason, actor.name());
        label.amend(conditional);
        journal.record(Journal.Action.UPDATE, Label.class.getSimpleName(), label.getNumber(), "AMENDED");
    }

    /** After an appeal that ended badly: the label goes. */
    public void withdraw(Label label, String reason) {
        label.stop(LabelState.WITHDRAWN, day.today(), reason);
        life.ended(label, LabelEvents.Kind.WITHDRAWN, day.today(), reason, actor.name());
        journal.record(Journal.Action.UPDATE, Label.class.getSimpleName(), label.getNumber(), "WITHDRAWN");
    }
}
