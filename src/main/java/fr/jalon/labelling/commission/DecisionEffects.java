package fr.jalon.labelling.commission;

import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.label.AwardLabels;
import fr.jalon.labelling.label.Label;
import fr.jalon.shared.time.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a decision brings about: a label, the end of an appeal, a letter. Called by use cases. */
@ApplicationScoped
class DecisionEffects {

    private final Agenda agenda;
    private final Decisions decisions;
    private final Appeals appeals;
    private final AwardLabels labels;
    private final LetterPaper letters;
    private final NationalDay day;

    @Inject
    DecisionEffects(
            Agenda agenda,
            Decisions decisions,
            Appeals appeals,
            AwardLabels labels,
            LetterPaper letters,
            NationalDay day) {
        this.agenda = agenda;
        this.decisions = decisions;
        this.appeals = appeals;
        this.labels = labels;
        this.letters = letters;
        this.day = day;
    }

    DecisionEffects() {
        this(null, null, null, null, null, null);
    }

    List<AgendaItem> items(long session) {
        return agenda.of(session);
    }

    AgendaItem item(CommissionDecision decision) {
        return agenda.require(decision.getItemId());
    }

    /** Carries it out; returns the label that the structure holds by it. */
    Optional<Label> carryOut(CommissionDecision decision) {
        if (decision.getAppealId() == null) {
            return decision.getKind().awards() ? Optional.of(award(decision)) : Optional.empty();
        }
        Appeal appeal = appeals.require(decision.getAppealId());
        CommissionDecision former = decisions.require(appeal.decisionId());
        boolean same =
                former.getKind() == decision.getKind() && decision.getKind() != DecisionKind.LABEL_WITH_CONDITIONS;
        appeals.settle(appeal, same ? AppealState.UPHELD : AppealState.CHANGED, day.today());
        Optional<Label> held = labels.standingOf(former.getId());
        if (same) {
            return held;
        }
        if (held.isEmpty()) {
            return decision.getKind().awards() ? Optional.of(award(decision)) : Optional.empty();
        }
        if (decision.getKind().awards()) {
            labels.amend(held.get(), decision.getKind() == DecisionKind.LABEL_WITH_CONDITIONS, decision.getReason());
            return held;
        }
        labels.withdraw(held.get(), decision.getReason());
        return Optional.empty();
    }

    private Label award(CommissionDecision decision) {
        return labels.award(
                decision.getId(),
                decision.getStructureCode(),
                decision.getKind() == DecisionKind.LABEL_WITH_CONDITIONS,
                decision.getDecidedOn(),
                new Period(decision.getValidFrom(), decision.getValidUntil()));
    }

    byte[] letter(CommissionDecision decision, AgendaItem item, Label label, LocalDate appealUntil) throws IOException {
        return letters.print(decision, item, label, appealUntil);
    }
}
