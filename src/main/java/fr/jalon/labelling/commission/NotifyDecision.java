package fr.jalon.labelling.commission;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.LabellingRules;
import fr.jalon.labelling.label.Label;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Once the minutes are signed, the label office notifies a decision: the label is awarded, the letter is written and kept,
 * and the structure sees both; a mail and the webhooks follow on the daily round.
 */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class NotifyDecision {

    private final Sessions sessions;
    private final Decisions decisions;
    private final DecisionEffects effects;
    private final LabellingRules rules;
    private final FileStore store;
    private final SessionTrail trail;

    @Inject
    NotifyDecision(
            Sessions sessions,
            Decisions decisions,
            DecisionEffects effects,
            LabellingRules rules,
            FileStore store,
            SessionTrail trail) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.effects = effects;
        this.rules = rules;
        this.store = store;
        this.trail = trail;
    }

    NotifyDecision() {
        this(null, null, null, null, null, null);
    }

    /** Decisions of a session that the structures were not told of. */
    public List<Long> pending(long session) {
        return decisions.ofSession(effects.items(session)).stream()
                .filter(decision -> decisions.notice(decision.getId()).isEmpty())
                .map(CommissionDecision::getId)
                .toList();
    }

    /** Notifies one, once. */
    public Notice notify(long decisionId) throws IOException {
        CommissionDecision decision = decisions.require(decisionId);
        AgendaItem item = effects.item(decision);
        if (sessions.require(item.sessionId()).state() != SessionState.SIGNED) {
            throw trail.refused(item.id(), Refused.conflict("commission.refused.notSigned"));
        }
        if (decisions.notice(decisionId).isPresent()) {
            throw Refused.conflict("commission.refused.notified");
        }
        LocalDate today = trail.day().today();
        Label label = effects.carryOut(decision).orElse(null);
        LocalDate appealUntil = today.plusDays(rules.rule("APPEAL_DAYS", today).getAmount());
        byte[] letter = effects.letter(decision, item, label, appealUntil);
        String owner = decision.getStructureCode().strip();
        StoredFile stored = store.store(owner, "notification.pdf", new ByteArrayInputStream(letter));
        Notice notice = new Notice(
                decisionId,
                today,
                trail.actor().name(),
                appealUntil,
                stored.hash().hex(),
                stored.size());
        decisions.notify(decision, notice);
        trail.recordItem(Journal.Action.UPDATE, item.id(), "NOTIFIED");
        return notice;
    }
}
