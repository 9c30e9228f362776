package fr.jalon.casework.search;

import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.database.SqlText;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds young people while their name, file number, telephone, social security number or mail is being typed: by those
 * who may read an identity. Names as they are written come first, those that only sound alike after them.
 */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class SuggestPeople {

    /** As many as fit under a search box. */
    static final int MOST = 8;

    private static final int LEAST_TYPED = 2;

    private final EntityManager entities;
    private final Colleagues colleagues;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    SuggestPeople(EntityManager entities, Colleagues colleagues, Journal journal, LocalClock clock) {
        this.entities = entities;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    SuggestPeople() {
        this(null, null, null, null);
    }

    /** At most eight whom the text may mean; none for less than two characters, unless they are a file number. */
    public List<Suggestion> suggest(String typed) {
        SearchText text = SearchText.of(typed);
        if (typed == null
                || text.kind() != SearchText.Kind.FILE_NUMBER && typed.strip().length() < LEAST_TYPED) {
            return List.of();
        }
        if (text.isPersonal()) {
            journal.record(Journal.Action.READ, "YoungPeople", null, "search by " + text.kind());
        }
        Map<Long, String> names = colleagues.names();
        List<Suggestion> found = new ArrayList<>(find(text.written(), "p.folded_name", names));
        if (text.kind() == SearchText.Kind.NAME && found.size() < MOST) {
            Set<Long> known = new HashSet<>();
            found.forEach(one -> known.add(one.id()));
            find(text.heard(), "p.phonetic_name", names).stream()
                    .filter(one -> !known.contains(one.id()))
                    .limit(MOST - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    /** Today, where the mission is: the day on which ages are counted. */
    public LocalDate today() {
        return clock.today();
    }

    /** The names are found in an index alone, read in its order; only those few rows are read that are shown. */
    private List<Suggestion> find(SqlText condition, String index, Map<Long, String> names) {
        SqlText statement = new SqlText()
                .add(
                        "SELECT y.id, CONCAT(COALESCE(y.used_name, y.birth_name), ' ', y.first_name), y.birth_date,"
                                + " y.file_number, y.counsellor_id FROM young_person y JOIN (SELECT p.id FROM young_person p WHERE ")
                .add(condition)
                .add(" ORDER BY " + index + ", p.id LIMIT " + MOST
                        + ") f ON f.id = y.id WHERE y.folded_name <> '' ORDER BY y.folded_name, y.id");
        return Rows.of(
                statement.query(entities),
                row -> new Suggestion(row.number(), row.text(), row.day(), row.count(), names.get(row.number())));
    }
}
