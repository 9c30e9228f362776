package fr.jalon.labelling.decision;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A member of the commission records its decision on a closed audit; a favourable one awards a numbered label. */
@UseCase(allowed = Role.COMMISSION_MEMBER)
@ApplicationScoped
public class RecordDecision {

    /** The most characters of a reason. */
    public static final int REASON_LENGTH = 8_000;

    /**
     * What is decided.
     *
     * @param validFrom first day of the label; not looked at where none is awarded
     * @param validUntil last day of the label; not looked at where none is awarded
     */
    public record Request(
            long auditId,
            DecisionKind kind,
            String reason,
            LocalDate decidedOn,
            LocalDate validFrom,
            LocalDate validUntil) {}

    private final Audits audits;
    private final Decisions decisions;
    private final LabelNumbers numbers;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    RecordDecision(
            Audits audits, Decisions decisions, LabelNumbers numbers, NationalDay day, Actor actor, Journal journal) {
        this.audits = audits;
        this.decisions = decisions;
        this.numbers = numbers;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    RecordDecision() {
        this(null, null, null, null, null, null);
    }

    /** Records it; the label, where one is awarded. Refuses an audit that is not closed or that was decided on. */
    public Optional<Label> record(Request request) {
        Audit audit = audits.require(request.auditId());
        if (audit.getState() != AuditState.CLOSED) {
            throw Refused.conflict("decision.refused.auditNotClosed");
        }
        if (decisions.onAudit(audit.getId()).isPresent()) {
            throw Refused.conflict("decision.refused.decided");
        }
        check(request, audit);
        LocalDateTime now = day.instant();
        CommissionDecision decision =
                new CommissionDecision(audit.getId(), audit.getStructureCode(), request, actor.accountId(), now);
        decisions.add(decision);
        journal.record(
                Journal.Action.CREATE,
                CommissionDecision.class,
                decision.getId(),
                request.kind().name());
        return request.kind().awards() ? Optional.of(award(decision, validity(request))) : Optional.empty();
    }

    private Label award(CommissionDecision decision, Period validity) {
        Label label = new Label(decision, numbers.next(decision.getDecidedOn().getYear()), validity);
        decisions.add(label);
        journal.record(Journal.Action.CREATE, Label.class.getSimpleName(), label.getNumber(), null);
        return label;
    }

    private void check(Request request, Audit audit) {
        if (request.kind() == null) {
            throw Refused.field("kind", "decision.refused.noKind");
        }
        if (request.reason() == null || request.reason().isBlank()) {
            throw Refused.field("reason", "decision.refused.noReason");
        }
        if (request.reason().length() > REASON_LENGTH) {
            throw Refused.field("reason", "audit.refused.textTooLong", REASON_LENGTH);
        }
        LocalDate decidedOn = request.decidedOn();
        if (decidedOn == null || decidedOn.isAfter(day.today()) || decidedOn.isBefore(audit.getClosedOn())) {
            throw Refused.field("decidedOn", "decision.refused.day");
        }
    }

    private static Period validity(Request request) {
        if (request.validFrom() == null || request.validFrom().isBefore(request.decidedOn())) {
            throw Refused.field("validFrom", "decision.refused.validFrom");
        }
        if (request.validUntil() == null || !request.validUntil().isAfter(request.validFrom())) {
            throw Refused.field("validUntil", "decision.refused.validUntil");
        }
        return new Period(request.validFrom(), request.validUntil());
    }
}
