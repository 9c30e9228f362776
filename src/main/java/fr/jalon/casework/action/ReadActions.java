package fr.jalon.casework.action;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Says what files wait for, each reader as far as they may see. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION})
@RequestScoped
public class ReadActions {

    private final RequiredActions actions;
    private final YoungPeople people;
    private final Journal journal;

    @Inject
    ReadActions(RequiredActions actions, YoungPeople people, Journal journal) {
        this.actions = actions;
        this.people = people;
        this.journal = journal;
    }

    ReadActions() {
        this(null, null, null);
    }

    /** What one file waits for; the reading is journaled. */
    public List<ActionRequired> of(long youngPersonId) {
        people.get(youngPersonId);
        journal.record(Journal.Action.READ, "Actions", Ids.text(youngPersonId), null);
        return actions.of(List.of(youngPersonId)).getOrDefault(youngPersonId, List.of());
    }

    /** How many files need what, of one counsellor or of the whole mission where null. */
    public RequiredActions.Counts counts(Long counsellorId) {
        return actions.counts(counsellorId);
    }
}
