package fr.jalon.labelling.decision;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.labelling.audit.AuditDossier;
import fr.jalon.labelling.audit.LabellingRule;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** One audit before the commission: what was found and replied, and the decision. */
@Named
@ViewScoped
public class DecisionView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PrepareDecision prepare;
    private final RecordDecision record;
    private final NationalDay day;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private DecisionKind kind;
    private String reason;
    private LocalDate decidedOn;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private transient PrepareDecision.Case found;

    @Inject
    DecisionView(PrepareDecision prepare, RecordDecision record, NationalDay day, Actor actor, Notices notices) {
        this.prepare = prepare;
        this.record = record;
        this.day = day;
        this.actor = actor;
        this.notices = notices;
    }

    DecisionView() {
        this(null, null, null, null, null);
    }

    /** Proposes today, and the usual duration of a label. */
    public void load() {
        found();
        decidedOn = day.today();
        validFrom = decidedOn;
        validUntil = decidedOn.plusMonths(getRule().getAmount()).minusDays(1);
    }

    private PrepareDecision.Case found() {
        if (found == null) {
            found = prepare.open(Ids.parse(id));
        }
        return found;
    }

    public AuditDossier getDossier() {
        return found().dossier();
    }

    /** The decision taken, or null. */
    public CommissionDecision getDecision() {
        return found().decision();
    }

    /** Whether the reader may record a decision now. */
    public boolean isToDecide() {
        return getDecision() == null && actor.has(Role.COMMISSION_MEMBER);
    }

    /** The usual duration of a label, and its source. */
    public LabellingRule getRule() {
        return prepare.usualDuration(day.today());
    }

    public DecisionKind[] getKinds() {
        return DecisionKind.values();
    }

    /** Records the decision and goes to those taken. */
    public String record() {
        String name = getDossier().structure().name();
        Optional<Label> label = record.record(
                new RecordDecision.Request(Ids.parse(id), kind, reason, decidedOn, validFrom, validUntil));
        if (label.isPresent()) {
            notices.done("decision.labelled", name, label.get().getNumber());
        } else {
            notices.done("decision.recorded", name);
        }
        return "/labelling/decision/list.xhtml?faces-redirect=true&decided=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public void setKind(DecisionKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
