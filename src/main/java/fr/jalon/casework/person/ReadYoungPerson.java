package fr.jalon.casework.person;

import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Reads one identity; the reading is journaled. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class ReadYoungPerson {

    private final YoungPeople people;
    private final Colleagues colleagues;
    private final Journal journal;

    @Inject
    ReadYoungPerson(YoungPeople people, Colleagues colleagues, Journal journal) {
        this.people = people;
        this.colleagues = colleagues;
        this.journal = journal;
    }

    ReadYoungPerson() {
        this(null, null, null);
    }

    /** The young person of this identifier; refused as not found where this mission has none. */
    public YoungPerson find(long id) {
        YoungPerson person = people.get(id);
        journal.record(Journal.Action.READ, YoungPerson.class, id, "identity");
        return person;
    }

    /** Whether another structure follows this young person too. */
    public boolean isFollowedElsewhere(YoungPerson person) {
        return people.isFollowedElsewhere(person.details().nir());
    }

    /** Who may be a referent counsellor: names by account, in order of name. */
    public Map<Long, String> counsellors() {
        return colleagues.counsellors();
    }
}
