package fr.jalon.casework.person;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Gives several young people a referent counsellor: all of them or none. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD})
@RequestScoped
public class AssignCounsellor {

    private final YoungPeople people;
    private final EntityManager entities;
    private final Event<IdentityChanged> changed;
    private final Journal journal;

    @Inject
    AssignCounsellor(YoungPeople people, EntityManager entities, Event<IdentityChanged> changed, Journal journal) {
        this.people = people;
        this.entities = entities;
        this.changed = changed;
        this.journal = journal;
    }

    AssignCounsellor() {
        this(null, null, null, null);
    }

    /**
     * Assigns; each file keeps who was its referent before, and is journaled.
     *
     * @param versions those that were read, by identifier of the young person
     * @throws Refused where one of them is none of this mission, or was changed meanwhile: nothing is written
     */
    public void assign(Map<Long, Integer> versions, long counsellor) {
        people.checkCounsellor(counsellor);
        List<YoungPerson> files = people.all(versions.keySet());
        if (files.size() != versions.size()) {
            throw Refused.notFound();
        }
        for (YoungPerson person : files) {
            if (person.version() != versions.get(person.id())) {
                throw Refused.conflict("bulk.changedMeanwhile");
            }
            PersonalDetails before = person.details();
            person.become(before.withCounsellor(counsellor));
            changed.fire(person.changedFrom(before));
            journal.record(Journal.Action.UPDATE, YoungPerson.class, person.id(), "counsellor, with others");
        }
        entities.flush();
    }
}
