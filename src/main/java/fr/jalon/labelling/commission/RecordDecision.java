package fr.jalon.labelling.commission;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.label.LabelConditions;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * The label office records what the commission has voted, in its session: with its reason, its conditions, and why it
 * departs from the reference where it does. The structure learns of it once the minutes are signed.
 */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class RecordDecision {

    /** The most characters of a reason. */
    public static final int REASON_LENGTH = 8_000;

    /**
     * What was decided: the proposal that was voted on.
     *
     * @param departure why it departs from the reference; needed where it does
     * @param conditions of a label with conditions
     * @param validFrom first day of the label; not looked at where none is awarded
     * @param validUntil last day of the label; not looked at where none is awarded
     */
    public record Request(
            String reason,
            String departure,
            List<LabelConditions.Wanted> conditions,
            LocalDate validFrom,
            LocalDate validUntil) {

        public Request {
            conditions = conditions == null ? List.of() : List.copyOf(conditions);
        }
    }

    private final Agenda agenda;
    private final Decisions decisions;
    private final ItemRights rights;
    private final DecisionChecks checks;
    private final LabelConditions conditions;
    private final SessionTrail trail;

    @Inject
    RecordDecision(
            Agenda agenda,
            Decisions decisions,
            ItemRights rights,
            DecisionChecks checks,
            LabelConditions conditions,
            SessionTrail trail) {
        this.agenda = agenda;
        this.decisions = decisions;
        this.rights = rights;
        this.checks = checks;
        this.conditions = conditions;
        this.trail = trail;
    }

    RecordDecision() {
        this(null, null, null, null, null, null);
    }

    /** Records it. Refused without an open session, a quorum, and a vote that carried the proposal. */
    public CommissionDecision record(long itemId, int version, Request request) {
        AgendaItem item = agenda.require(itemId, version);
        checks.requireOpen(item);
        item.state().requireBecomes(ItemState.DECIDED);
        rights.requireQuorum(item);
        if (!item.votes().carried()) {
            throw trail.refused(itemId, Refused.conflict("commission.refused.notCarried"));
        }
        List<Breach> breaches = checks.breaches(item);
        boolean departs = DecisionChecks.departs(item.proposal(), breaches);
        checks.check(item.proposal(), request, departs);
        int turn = decisions.onAudit(item.auditId()).size() + 1;
        CommissionDecision decision =
                new CommissionDecision(item, turn, request, trail.day().today());
        if (departs) {
            decision.departs(breaches, request.departure());
        }
        decision.recorded(trail.actor().accountId(), trail.day().instant());
        decisions.add(decision);
        if (item.proposal() == DecisionKind.LABEL_WITH_CONDITIONS) {
            conditions.add(decision.getId(), item.structureCode(), request.conditions());
        }
        agenda.become(item, ItemState.DECIDED, "");
        trail.recordItem(Journal.Action.UPDATE, itemId, ItemState.DECIDED + " " + item.proposal());
        return decision;
    }
}
