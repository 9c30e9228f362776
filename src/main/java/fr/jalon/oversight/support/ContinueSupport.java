package fr.jalon.oversight.support;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Both sides write about a request: the association answers, the mission asks on or closes. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR, Role.LABEL_OFFICER, Role.NETWORK_OFFICER})
@ApplicationScoped
public class ContinueSupport {

    private final SupportRequests requests;
    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ContinueSupport(SupportRequests requests, EntityManager entities, Actor actor, Journal journal, LocalClock clock) {
        this.requests = requests;
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    ContinueSupport() {
        this(null, null, null, null, null);
    }

    /** Writes a message: an answer, or a question that opens the request again. */
    public void write(long id, String text, int readVersion) {
        SupportRequest request = requests.find(id);
        boolean answer = actor.structureCode().isAssociation();
        entities.persist(request.write(text, answer, actor, clock.utc(), readVersion));
        journal.record(
                Journal.Action.UPDATE,
                SupportRequest.class,
                id,
                request.getState().name());
    }

    /** Closes it: the mission that asked only. */
    public void close(long id, int readVersion) {
        SupportRequest request = requests.find(id);
        if (!actor.structureCode().isMission()) {
            throw Refused.forbidden();
        }
        request.close(readVersion);
        journal.record(
                Journal.Action.UPDATE,
                SupportRequest.class,
                id,
                request.getState().name());
    }
}
