package fr.jalon.casework.search;

import fr.jalon.casework.person.SituationCategory;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Lists and searches the young people of the mission: four statements, whatever the number of rows. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class ListYoungPeople {

    private final YoungPeopleSearch people;
    private final Colleagues colleagues;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ListYoungPeople(YoungPeopleSearch people, Colleagues colleagues, Journal journal, LocalClock clock) {
        this.people = people;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    ListYoungPeople() {
        this(null, null, null, null);
    }

    /**
     * One page of a list.
     *
     * @param total rows in all pages
     * @param situations the current ones, by identifier of the row
     * @param counsellors names by account
     * @param today the day on which ages are counted
     */
    public record Page(
            List<YoungPersonRow> rows,
            long total,
            Map<Long, SituationCategory> situations,
            Map<Long, String> counsellors,
            LocalDate today) {}

    /** The page that the criteria describe. */
    public Page page(YoungPeopleCriteria criteria) {
        List<YoungPersonRow> rows = people.page(criteria);
        return new Page(rows, people.count(criteria), people.situations(rows), colleagues.counsellors(), clock.today());
    }

    /** At most {@code limit} rows registered after an identifier, 0 to begin; the reading is journaled. */
    public List<YoungPersonRow> after(long id, int limit) {
        journal.record(Journal.Action.READ, "YoungPeople", Ids.text(id), "list of " + limit);
        return people.after(id, limit);
    }

    /** The current situation of each row that has one, by identifier. */
    public Map<Long, SituationCategory> situations(List<YoungPersonRow> rows) {
        return people.situations(rows);
    }

    /** Today, where the mission is. */
    public LocalDate today() {
        return clock.today();
    }
}
