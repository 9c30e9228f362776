package fr.jalon.casework.person;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** Opens the file of a young person, unless one seems to exist already. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION})
@RequestScoped
public class RegisterYoungPerson {

    private final YoungPeople people;
    private final EntityManager entities;
    private final Event<SituationTold> told;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    RegisterYoungPerson(
            YoungPeople people,
            EntityManager entities,
            Event<SituationTold> told,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.people = people;
        this.entities = entities;
        this.told = told;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    RegisterYoungPerson() {
        this(null, null, null, null, null, null);
    }

    /**
     * Registers.
     *
     * @param situation what the young person does now; null where not known
     * @param evenIfSimilar the user has seen the similar files and says that this is somebody else
     * @return the identifier of the file
     * @throws DuplicateFound where a file has the same NIR, or a similar one is there and was not confirmed
     * @throws Refused where the age is out of what a mission may accompany, or the address is nowhere
     */
    public YoungPerson register(PersonalDetails details, SituationCategory situation, boolean evenIfSimilar) {
        Audience.on(clock.today()).check(details.birthDate(), details.rqth(), clock.today());
        details.contact().checkPlace(PersonalDetails.Contact.NONE);
        people.checkCounsellor(details);
        List<Duplicate> duplicates = people.duplicatesOf(details, null);
        boolean certain = duplicates.stream().anyMatch(Duplicate::isCertain);
        if (certain || (!duplicates.isEmpty() && !evenIfSimilar)) {
            throw new DuplicateFound(duplicates);
        }
        YoungPerson person = new YoungPerson(Ids.next(), details, clock.utc(), actor.accountId());
        insert(person);
        if (situation != null) {
            told.fire(new SituationTold(person.id(), situation));
        }
        journal.record(
                Journal.Action.CREATE,
                YoungPerson.class,
                person.id(),
                duplicates.isEmpty() ? null : "similar files: " + duplicates.size());
        return person;
    }

    /**
     * The files that look like the one being typed, as far as it is: none before there are names and a birth date, or a
     * whole NIR. That they were shown is journaled.
     */
    public List<Duplicate> lookalikes(PersonForm typed) {
        List<Duplicate> found = typed.asFarAsTyped()
                .map(details -> people.duplicatesOf(details, null))
                .orElse(List.of());
        if (!found.isEmpty()) {
            journal.record(Journal.Action.READ, "YoungPeople", null, "similar files shown: " + found.size());
        }
        return found;
    }

    /** Whether another structure follows whoever has the number being typed: only once it is a whole one. */
    public boolean isFollowedElsewhere(PersonForm typed) {
        return typed.nirAsTyped().map(people::isFollowedElsewhere).orElse(false);
    }

    /** Opens the form: nothing to read yet, but not for everybody. */
    public void open() {
        actor.accountId();
    }

    private void insert(YoungPerson person) {
        try {
            entities.persist(person);
            entities.flush();
            entities.refresh(person);
            entities.persist(new Milestones(person.id()));
            people.numbered(null, person.details().nir());
        } catch (PersistenceException e) {
            throw UniqueNir.translate(e);
        }
    }
}
