package fr.jalon.labelling.commission;

import fr.jalon.labelling.label.LabelConditions;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What a decision has to be before it is recorded. Called by use cases. */
@ApplicationScoped
class DecisionChecks {

    private static final int LONGEST_CONDITION = 2_000;
    private static final int MOST_CONDITIONS = 20;

    private final Sessions sessions;
    private final AuditPapers papers;
    private final BlockingCriteria blocking;
    private final SessionTrail trail;

    @Inject
    DecisionChecks(Sessions sessions, AuditPapers papers, BlockingCriteria blocking, SessionTrail trail) {
        this.sessions = sessions;
        this.papers = papers;
        this.blocking = blocking;
        this.trail = trail;
    }

    DecisionChecks() {
        this(null, null, null, null);
    }

    void requireOpen(AgendaItem item) {
        if (sessions.require(item.sessionId()).state() != SessionState.OPEN) {
            throw trail.refused(item.id(), Refused.conflict("commission.refused.notOpen"));
        }
    }

    /** Blocking criteria that the audit of an item shows as not met; none where its file is no longer open. */
    List<Breach> breaches(AgendaItem item) {
        return papers.of(item.auditId())
                .map(paper -> blocking.notMet(paper, trail.day().today()))
                .orElse(List.of());
    }

    /** Whether a decision departs from the reference: a label against a blocking criterion, a refusal against none. */
    static boolean departs(DecisionKind kind, List<Breach> breaches) {
        return kind.awards() ? !breaches.isEmpty() : kind == DecisionKind.REFUSAL && breaches.isEmpty();
    }

    void check(DecisionKind kind, RecordDecision.Request request, boolean departs) {
        requireText("reason", request.reason(), "decision.refused.noReason");
        if (departs) {
            requireText("departure", request.departure(), "commission.refused.noDeparture");
        }
        if (kind.awards()) {
            days(request);
        }
        if (kind == DecisionKind.LABEL_WITH_CONDITIONS) {
            conditions(request);
        }
    }

    private static void requireText(String field, String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw Refused.field(field, otherwise);
        }
        if (text.length() > RecordDecision.REASON_LENGTH) {
            throw Refused.field(field, "audit.refused.textTooLong", RecordDecision.REASON_LENGTH);
        }
    }

    private void days(RecordDecision.Request request) {
        LocalDate today = trail.day().today();
        if (request.validFrom() == null || request.validFrom().isBefore(today)) {
            throw Refused.field("validFrom", "decision.refused.validFrom");
        }
        if (request.validUntil() == null || !request.validUntil().isAfter(request.validFrom())) {
            throw Refused.field("validUntil", "decision.refused.validUntil");
        }
    }

    private void conditions(RecordDecision.Request request) {
        List<LabelConditions.Wanted> wanted = request.conditions();
        if (wanted.isEmpty() || wanted.size() > MOST_CONDITIONS) {
            throw Refused.field("conditions", "commission.refused.noCondition", MOST_CONDITIONS);
        }
        for (LabelConditions.Wanted one : wanted) {
            if (one.text() == null || one.text().isBlank() || one.text().length() > LONGEST_CONDITION) {
                throw Refused.field("conditions", "commission.refused.conditionText", LONGEST_CONDITION);
            }
            if (one.dueOn() == null
                    || !one.dueOn().isAfter(trail.day().today())
                    || one.dueOn().isAfter(request.validUntil())) {
                throw Refused.field("conditions", "commission.refused.conditionDay");
            }
        }
    }
}
