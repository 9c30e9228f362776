package fr.jalon.administration;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Suspends a structure, for a reason that is written down, or resumes it. Its people are refused from their next request
 * on; nothing is deleted. MariaDB takes the role back at the next start, or by {@code ./jalon tenants suspend}.
 */
@ApplicationScoped
@UseCase(allowed = Role.PLATFORM_ADMINISTRATOR)
public class SuspendStructure {

    static final int LONGEST_REASON = 400;

    private static final int SHORTEST_REASON = 10;

    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;

    @Inject
    SuspendStructure(EntityManager entities, Actor actor, Journal journal) {
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
    }

    SuspendStructure() {
        this(null, null, null);
    }

    /** Suspends; refused for the administrator's own structure, which she could not open again. */
    public void suspend(String code, String reason) {
        if (actor.structureCode().value().equals(code)) {
            throw new Refused("admin.structure.own");
        }
        change(code, Structure.State.ACTIVE, Structure.State.SUSPENDED, reason);
        journal.record(Journal.Action.STRUCTURE_SUSPENDED, "Structure", code, reason.strip());
    }

    /** Resumes. */
    public void resume(String code, String reason) {
        change(code, Structure.State.SUSPENDED, Structure.State.ACTIVE, reason);
        journal.record(Journal.Action.STRUCTURE_RESUMED, "Structure", code, reason.strip());
    }

    private void change(String code, Structure.State from, Structure.State to, String reason) {
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw Refused.field("reason", "admin.structure.reason.required", SHORTEST_REASON);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Refused.field("reason", "admin.structure.reason.long", LONGEST_REASON);
        }
        int changed = entities.createQuery(
                        "update Structure s set s.state = :to where s.code = :code and s.state = :from")
                .setParameter("to", to)
                .setParameter("code", code)
                .setParameter("from", from)
                .executeUpdate();
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }
}
