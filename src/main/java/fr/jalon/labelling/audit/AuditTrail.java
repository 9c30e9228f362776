package fr.jalon.labelling.audit;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.tenancy.StructureCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Who does what to an audit: the actor's signature, and the line in the journal. */
@ApplicationScoped
public class AuditTrail {

    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    AuditTrail(Actor actor, Journal journal, Clock clock) {
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    AuditTrail() {
        this(null, null, null);
    }

    public long accountId() {
        return actor.accountId();
    }

    /** Where the actor works. */
    public StructureCode structure() {
        return actor.structureCode();
    }

    public Signature signature() {
        return Signature.of(actor, clock);
    }

    public void record(Journal.Action action, Audit audit, String detail) {
        journal.record(action, Audit.class, audit.getId(), detail);
    }
}
