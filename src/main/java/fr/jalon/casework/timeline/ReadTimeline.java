package fr.jalon.casework.timeline;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the story of a file, a page at a time, from the newest to the oldest. Each source gives as many entries as the
 * page holds, at most, and the newest of all of them make the page: so many statements as there are sources.
 */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class ReadTimeline {

    private final YoungPeople people;
    private final Instance<TimelineSource> sources;
    private final Colleagues colleagues;
    private final Journal journal;

    @Inject
    ReadTimeline(YoungPeople people, @Any Instance<TimelineSource> sources, Colleagues colleagues, Journal journal) {
        this.people = people;
        this.sources = sources;
        this.colleagues = colleagues;
        this.journal = journal;
    }

    ReadTimeline() {
        this(null, null, null, null);
    }

    /**
     * A page of the story.
     *
     * @param names of colleagues, by account
     * @param next place from which it goes on; null at the end
     */
    public record Page(List<TimelineEntry> entries, Map<Long, String> names, String next) {}

    /**
     * Reads a page; journaled.
     *
     * @param kinds the parts wanted; all where empty
     * @param place as a page before gave it; null for the first
     */
    public Page read(long youngPersonId, Set<TimelineKind> kinds, String place, int size) {
        people.get(youngPersonId);
        TimelinePlace from = TimelinePlace.parse(place);
        journal.record(Journal.Action.READ, "Timeline", Ids.text(youngPersonId), null);
        List<TimelineEntry> newest = sources.stream()
                .filter(source -> kinds.isEmpty() || kinds.contains(source.kind()))
                .flatMap(source -> source.entries(youngPersonId, from, size + 1).stream())
                .sorted(TimelinePlace.NEWEST_FIRST)
                .limit(size + 1L)
                .toList();
        if (newest.size() <= size) {
            return new Page(newest, colleagues.names(), null);
        }
        List<TimelineEntry> page = newest.subList(0, size);
        return new Page(
                page,
                colleagues.names(),
                TimelinePlace.after(page.get(size - 1)).text());
    }
}
