package fr.jalon.casework.person;

import fr.jalon.casework.LocalClock;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists and searches the young people of the mission: three statements, whatever the number of rows. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class ListYoungPeople {

    private final YoungPeople people;
    private final Colleagues colleagues;
    private final LocalClock clock;

    @Inject
    ListYoungPeople(YoungPeople people, Colleagues colleagues, LocalClock clock) {
        this.people = people;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    ListYoungPeople() {
        this(null, null, null);
    }

    /**
     * One page of a list.
     *
     * @param total rows in all pages
     * @param counsellors names by account
     * @param today the day on which ages are counted
     */
    public record Page(List<YoungPersonRow> rows, long total, Map<Long, String> counsellors, LocalDate today) {}

    /** The page that the criteria describe. */
    public Page page(YoungPeopleCriteria criteria) {
        return new Page(people.page(criteria), people.count(criteria), counsellors(), clock.today());
    }

    /** Who may be a referent counsellor, by account, in order of name. */
    public Map<Long, String> counsellors() {
        return colleagues.all().stream()
                .filter(colleague -> colleague.has(Role.COUNSELLOR) || colleague.has(Role.TEAM_LEAD))
                .collect(
                        Collectors.toMap(Colleague::getAccountId, Colleague::getName, (a, b) -> a, LinkedHashMap::new));
    }

    /** Today, where the mission is. */
    public LocalDate today() {
        return clock.today();
    }
}
