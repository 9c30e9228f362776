package fr.jalon.casework.person;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads identities, one or in the order of registration; both are journaled. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class ReadYoungPerson {

    private final YoungPeople people;
    private final Journal journal;

    @Inject
    ReadYoungPerson(YoungPeople people, Journal journal) {
        this.people = people;
        this.journal = journal;
    }

    ReadYoungPerson() {
        this(null, null);
    }

    /** The young person of this identifier; refused as not found where this mission has none. */
    public YoungPerson find(long id) {
        YoungPerson person = people.get(id);
        journal.record(Journal.Action.READ, YoungPerson.class, id, "identity");
        return person;
    }

    /** At most {@code limit} rows registered after an identifier, 0 to begin. */
    public List<YoungPersonRow> after(long id, int limit) {
        journal.record(Journal.Action.READ, "YoungPeople", Ids.text(id), "list of " + limit);
        return people.after(id, limit);
    }
}
