package fr.jalon.labelling.audit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The audited mission reads its audits and, once they are sent, their findings. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class ReadOwnAudits {

    private final Audits audits;
    private final AuditDossiers dossiers;
    private final AuditTrail trail;

    @Inject
    ReadOwnAudits(Audits audits, AuditDossiers dossiers, AuditTrail trail) {
        this.audits = audits;
        this.dossiers = dossiers;
        this.trail = trail;
    }

    ReadOwnAudits() {
        this(null, null, null);
    }

    /** The mission's audits, the latest first. */
    public List<Audit> all() {
        return audits.all();
    }

    /** One audit with the findings that were sent to the mission, and its replies. */
    public AuditDossier open(long auditId) {
        Audit audit = audits.require(auditId);
        trail.record(Journal.Action.READ, audit, null);
        return dossiers.of(audit);
    }
}
