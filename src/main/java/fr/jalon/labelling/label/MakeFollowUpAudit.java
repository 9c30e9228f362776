package fr.jalon.labelling.label;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.ProgramAudits;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.StructureCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The label office makes an audit of one that a label calls for: the structure has then to ask for it. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class MakeFollowUpAudit {

    private final FollowUps followUps;
    private final ProgramAudits audits;
    private final Journal journal;

    @Inject
    MakeFollowUpAudit(FollowUps followUps, ProgramAudits audits, Journal journal) {
        this.followUps = followUps;
        this.audits = audits;
        this.journal = journal;
    }

    MakeFollowUpAudit() {
        this(null, null, null);
    }

    /** Programs it, before its day if need be; refused while an audit of the structure is under way. */
    public long make(long id, int version) {
        FollowUp followUp = followUps.require(id);
        if (followUp.version() != version) {
            throw Refused.changedMeanwhile();
        }
        followUp.requireBecomes(FollowUp.State.MADE);
        long audit = audits.program(new StructureCode(followUp.structureCode().strip()), followUp.kind())
                .orElseThrow(() -> Refused.conflict("label.followUp.refused.underWay"));
        followUps.change(followUp, FollowUp.State.MADE, audit, null);
        journal.record(Journal.Action.UPDATE, FollowUp.class, id, "MADE");
        journal.record(
                Journal.Action.CREATE, Audit.class, audit, followUp.kind().name());
        return audit;
    }
}
