package fr.jalon.casework.person;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Objects;

/** Changes the identity in a file, for the version that the user has read. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION})
@RequestScoped
public class EditYoungPerson {

    private final YoungPeople people;
    private final EntityManager entities;
    private final Event<IdentityChanged> changed;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    EditYoungPerson(
            YoungPeople people,
            EntityManager entities,
            Event<IdentityChanged> changed,
            Journal journal,
            LocalClock clock) {
        this.people = people;
        this.entities = entities;
        this.changed = changed;
        this.journal = journal;
        this.clock = clock;
    }

    EditYoungPerson() {
        this(null, null, null, null, null);
    }

    /** Opens the file to change it. */
    public YoungPerson open(long id) {
        YoungPerson person = people.get(id);
        journal.record(Journal.Action.READ, YoungPerson.class, id, "identity");
        return person;
    }

    /**
     * Replaces the identity.
     *
     * @param version the version that was read
     * @throws Refused as a conflict where somebody else changed it meanwhile: nothing is written
     */
    public YoungPerson change(long id, int version, PersonalDetails details) {
        YoungPerson person = people.get(id);
        if (person.version() != version) {
            throw Refused.changedMeanwhile();
        }
        if (!details.birthDate().equals(person.birthDate()) || details.rqth() != person.rqth()) {
            Audience.on(clock.today()).check(details.birthDate(), details.rqth(), clock.today());
        }
        details.contact().checkPlace(person.details().contact());
        if (!Objects.equals(details.counsellorId(), person.details().counsellorId())) {
            people.checkCounsellor(details);
        }
        List<Duplicate> duplicates = people.duplicatesOf(details, id);
        if (duplicates.stream().anyMatch(Duplicate::isCertain)) {
            throw new DuplicateFound(
                    duplicates.stream().filter(Duplicate::isCertain).toList());
        }
        PersonalDetails before = person.details();
        person.become(details);
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueNir.translate(e);
        }
        people.numbered(before.nir(), details.nir());
        changed.fire(person.changedFrom(before));
        journal.record(Journal.Action.UPDATE, YoungPerson.class, id, "identity");
        return person;
    }
}
