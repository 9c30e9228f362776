package fr.jalon.casework.duplicate;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Reads which files look as if they were of one person; journaled, as names are shown. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class ReadDuplicates {

    private final LikelyPairs pairs;
    private final SetAsidePairs aside;
    private final YoungPeople people;
    private final Colleagues colleagues;
    private final Journal journal;

    @Inject
    ReadDuplicates(LikelyPairs pairs, SetAsidePairs aside, YoungPeople people, Colleagues colleagues, Journal journal) {
        this.pairs = pairs;
        this.aside = aside;
        this.people = people;
        this.colleagues = colleagues;
        this.journal = journal;
    }

    ReadDuplicates() {
        this(null, null, null, null, null);
    }

    /**
     * Some of all pairs.
     *
     * @param total of all
     */
    public record Page(List<Pair> pairs, int total) {}

    /** The pairs to be looked at, the most alike first, from that rank on. */
    public Page page(int from, int limit) {
        List<Pair> all = pairs.all();
        List<Pair> some = all.subList(Math.min(from, all.size()), Math.min(from + limit, all.size()));
        if (!some.isEmpty()) {
            journal.record(Journal.Action.READ, "Duplicates", null, "pairs shown: " + some.size());
        }
        return new Page(some, all.size());
    }

    /** The pairs of one file, the most alike first. */
    public List<Pair> of(long youngPersonId) {
        people.get(youngPersonId);
        List<Pair> found = pairs.of(youngPersonId);
        if (!found.isEmpty()) {
            journal.record(
                    Journal.Action.READ, "Duplicates", Ids.text(youngPersonId), "similar files shown: " + found.size());
        }
        return found;
    }

    /** The pairs that were set aside before that one, the latest first. */
    public List<SetAsidePair> setAside(long before, int limit) {
        List<SetAsidePair> found = aside.before(before, limit);
        if (!found.isEmpty()) {
            journal.record(Journal.Action.READ, "Duplicates", null, "set aside, shown: " + found.size());
        }
        return found;
    }

    /** Names of colleagues, by account. */
    public Map<Long, String> names() {
        return colleagues.names();
    }
}
