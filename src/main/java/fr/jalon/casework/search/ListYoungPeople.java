package fr.jalon.casework.search;

import fr.jalon.casework.action.ActionCode;
import fr.jalon.casework.action.ActionRequired;
import fr.jalon.casework.action.RequiredActions;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.casework.situation.Situations;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Lists and searches the young people of the mission; the number of statements does not depend on that of rows. What a
 * reader may not read neither narrows nor orders a list, nor stands in it: the reception sees no contract.
 */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class ListYoungPeople {

    /** Rows of a page. */
    public static final int PAGE_SIZE = 25;

    private final YoungPeopleSearch people;
    private final Situations situations;
    private final RequiredActions actions;
    private final Journal journal;
    private final Reader reader;

    @Inject
    ListYoungPeople(
            YoungPeopleSearch people, Situations situations, RequiredActions actions, Journal journal, Reader reader) {
        this.people = people;
        this.situations = situations;
        this.actions = actions;
        this.journal = journal;
        this.reader = reader;
    }

    ListYoungPeople() {
        this(null, null, null, null, null);
    }

    /** Who reads, among which colleagues, and on what day. */
    @RequestScoped
    static class Reader {

        private final Actor actor;
        private final Colleagues colleagues;
        private final LocalClock clock;

        @Inject
        Reader(Actor actor, Colleagues colleagues, LocalClock clock) {
            this.actor = actor;
            this.colleagues = colleagues;
            this.clock = clock;
        }

        Reader() {
            this(null, null, null);
        }

        /** The criteria without what this reader may not read; refused where a counsellor is nobody of this mission. */
        YoungPeopleCriteria allowed(YoungPeopleCriteria asked) {
            YoungPeopleCriteria allowed = asked;
            for (ListFilter filter : asked.filters().keySet()) {
                allowed = actor.has(filter.readers()) ? allowed : allowed.with(filter, null);
            }
            String counsellor = asked.filters().getOrDefault(ListFilter.COUNSELLOR, "NONE");
            if (!counsellor.equals("NONE")
                    && colleagues.find(Ids.parse(counsellor)).isEmpty()) {
                throw Refused.notFound();
            }
            boolean contract = asked.sort() == YoungPeopleCriteria.Sort.CONTRACT_END;
            return contract && !seesContracts() ? allowed.sorted(YoungPeopleCriteria.Sort.NAME, false) : allowed;
        }

        Map<Long, String> counsellors() {
            return colleagues.counsellors();
        }

        Map<Long, String> names() {
            return colleagues.names();
        }

        LocalDate today() {
            return clock.today();
        }

        boolean seesContracts() {
            return actor.has(ListFilter.CONTRACT.readers());
        }
    }

    /**
     * One page of a list.
     *
     * @param total rows in all pages
     * @param situations the current ones, by identifier of the row
     * @param actions what each waits for, the most pressing first, by identifier of the row
     * @param counsellors names by account
     * @param today the day on which ages are counted
     */
    public record Page(
            List<YoungPersonRow> rows,
            long total,
            Map<Long, SituationCategory> situations,
            Map<Long, List<ActionRequired>> actions,
            Map<Long, String> counsellors,
            LocalDate today) {}

    /** The page of that number, from 0, of the list that the criteria describe. */
    public Page page(YoungPeopleCriteria asked, int number, int size) {
        YoungPeopleCriteria criteria = reader.allowed(asked);
        YoungPeopleSearch.Part part = people.page(criteria, Math.multiplyExact(number, size), size);
        return filled(readable(part.rows()), part.total());
    }

    /** At most {@code limit} rows registered after an identifier, 0 to begin; the reading is journaled. */
    public Page after(YoungPeopleCriteria asked, long id, int limit) {
        journal.record(Journal.Action.READ, "YoungPeople", Ids.text(id), "list of " + limit);
        return filled(readable(people.after(reader.allowed(asked), id, limit)), -1);
    }

    /** These rows, in their order, filled as those of a page. */
    public Page of(List<Long> ids) {
        return filled(readable(people.of(ids)), ids.size());
    }

    /** The criteria without what the reader may not read. */
    public YoungPeopleCriteria allowed(YoungPeopleCriteria asked) {
        return reader.allowed(asked);
    }

    /** Today, where the mission is. */
    public LocalDate today() {
        return reader.today();
    }

    /** How many a list shows in all. */
    public long count(YoungPeopleCriteria asked) {
        return people.count(reader.allowed(asked));
    }

    /** Who may be a referent counsellor: names by account, in order of name. */
    public Map<Long, String> counsellors() {
        return reader.counsellors();
    }

    /** What files may wait for, as far as the reader sees it. */
    public List<ActionCode> codes() {
        return actions.codes();
    }

    private Page filled(List<YoungPersonRow> rows, long total) {
        List<Long> ids = rows.stream().map(YoungPersonRow::id).toList();
        LocalDate today = reader.today();
        return new Page(rows, total, situations.current(ids, today), actions.of(ids), reader.names(), today);
    }

    private List<YoungPersonRow> readable(List<YoungPersonRow> rows) {
        return reader.seesContracts()
                ? rows
                : rows.stream().map(YoungPersonRow::withoutContract).toList();
    }
}
