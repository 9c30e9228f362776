package fr.jalon.labelling.audit;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The one gate to an auditor's audits: another's, or one that is over, does not open, and the attempt is journaled.
 * Called inside use cases. */
@ApplicationScoped
public class OwnAudits {

    /** Journals a refusal in a transaction of its own, which outlives the one that is rolled back. */
    @ApplicationScoped
    static class Refusals {

        private final Journal journal;

        @Inject
        Refusals(Journal journal) {
            this.journal = journal;
        }

        Refusals() {
            this(null);
        }

        @Transactional(TxType.REQUIRES_NEW)
        public void record(long auditId) {
            journal.record(Journal.Action.ACCESS_REFUSED, Audit.class.getSimpleName(), Ids.text(auditId), null);
        }
    }

    private final Audits audits;
    private final Actor actor;
    private final Refusals refusals;

    @Inject
    OwnAudits(Audits audits, Actor actor, Refusals refusals) {
        this.audits = audits;
        this.actor = actor;
        this.refusals = refusals;
    }

    OwnAudits() {
        this(null, null, null);
    }

    /** An audit of the actor's, or "not found": the same answer where it does not exist and where it is another's. */
    public Audit require(long id) {
        return audits.find(id)
                .filter(audit -> audit.isAuditedBy(actor.accountId()))
                .orElseThrow(() -> {
                    refusals.record(id);
                    return Refused.notFound();
                });
    }
}
