package fr.jalon.oversight.support;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;

/** The quality lead or the director asks the regional association for help. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class AskSupport {

    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    AskSupport(EntityManager entities, Actor actor, Journal journal, LocalClock clock) {
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    AskSupport() {
        this(null, null, null, null);
    }

    /** Opens the form: nothing to read yet, but not for everybody. */
    public void open() {
        actor.accountId();
    }

    /** Asks; refused to a mission that belongs to no association. */
    public long ask(SupportQuestion question) {
        question.check();
        Structure own = entities.find(Structure.class, actor.structureCode().value());
        if (own == null || own.getAssociationCode() == null) {
            throw new Refused("support.refused.noAssociation");
        }
        LocalDateTime now = clock.utc();
        SupportRequest request = new SupportRequest(question, own.getAssociationCode(), actor, now);
        entities.persist(request);
        entities.flush();
        entities.persist(new SupportMessage(request, question.text(), false, actor, now));
        journal.record(Journal.Action.CREATE, SupportRequest.class, request.getId(), question.criterionCode());
        return request.getId();
    }
}
