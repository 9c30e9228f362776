package fr.jalon.oversight.practice;

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

/** A structure offers a practice to others, offers it again when it came back, or withdraws it. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class OfferPractice {

    private final Practices practices;
    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    OfferPractice(Practices practices, EntityManager entities, Actor actor, Journal journal, LocalClock clock) {
        this.practices = practices;
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    OfferPractice() {
        this(null, null, null, null, null);
    }

    /** The one to change; null for the form of a new one. */
    public Practice open(Long id) {
        return id == null ? null : practices.find(id);
    }

    /** Offers one to the association, which publishes it. */
    public long offer(PracticeText text) {
        Structure own = entities.find(Structure.class, actor.structureCode().value());
        if (own == null || own.getAssociationCode() == null) {
            throw new Refused("support.refused.noAssociation");
        }
        Practice practice = new Practice(text, own.getAssociationCode(), actor, clock.utc());
        entities.persist(practice);
        journal.record(Journal.Action.CREATE, Practice.class, practice.getId(), null);
        return practice.getId();
    }

    /** Offers it again with another text; refused when somebody changed it since it was read. */
    public void change(long id, PracticeText text, int readVersion) {
        read(id, readVersion).tell(text, actor, clock.utc());
        journal.record(Journal.Action.UPDATE, Practice.class, id, null);
    }

    /** Takes it back: nobody reads it any more. */
    public void withdraw(long id, int readVersion) {
        read(id, readVersion).withdraw();
        journal.record(Journal.Action.UPDATE, Practice.class, id, PracticeState.WITHDRAWN.name());
    }

    private Practice read(long id, int readVersion) {
        Practice practice = practices.find(id);
        if (practice.getVersion() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        return practice;
    }
}
