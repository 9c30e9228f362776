package fr.jalon.labelling.decision;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditDossier;
import fr.jalon.labelling.audit.AuditDossiers;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.LabellingRule;
import fr.jalon.labelling.audit.LabellingRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The commission and the label office see which closed audits wait for a decision, and read one with its findings. */
@UseCase(allowed = {Role.COMMISSION_MEMBER, Role.LABEL_OFFICE})
@ApplicationScoped
public class PrepareDecision {

    /**
     * All that the commission decides on.
     *
     * @param decision null while it has not decided
     */
    public record Case(AuditDossier dossier, CommissionDecision decision) {}

    private final Audits audits;
    private final AuditDossiers dossiers;
    private final DecisionLines lines;
    private final Decisions decisions;
    private final LabellingRules rules;
    private final Journal journal;

    @Inject
    PrepareDecision(
            Audits audits,
            AuditDossiers dossiers,
            DecisionLines lines,
            Decisions decisions,
            LabellingRules rules,
            Journal journal) {
        this.audits = audits;
        this.dossiers = dossiers;
        this.lines = lines;
        this.decisions = decisions;
        this.rules = rules;
        this.journal = journal;
    }

    PrepareDecision() {
        this(null, null, null, null, null, null);
    }

    /** How many closed audits are decided, or wait. */
    public int count(boolean decided) {
        return lines.count(decided);
    }

    /** A page of the closed audits that are decided, or wait; those closed first come first while they wait. */
    public List<DecisionLine> page(boolean decided, int first, int size) {
        return lines.page(decided, first, size);
    }

    /** One audit for decision. */
    public Case open(long auditId) {
        Audit audit = audits.require(auditId);
        journal.record(Journal.Action.READ, Audit.class, auditId, null);
        CommissionDecision decision = decisions.onAudit(auditId).orElse(null);
        return new Case(dossiers.of(audit), decision);
    }

    /** How many months a label awarded that day lasts unless the commission says otherwise, and where that comes from. */
    public LabellingRule usualDuration(LocalDate day) {
        return rules.labelMonths(day);
    }
}
