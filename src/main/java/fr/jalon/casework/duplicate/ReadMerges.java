package fr.jalon.casework.duplicate;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which files became one, and where a file is that is gone. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class ReadMerges {

    private final Merges merges;
    private final LikelyPairs files;
    private final YoungPeople people;
    private final Colleagues colleagues;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ReadMerges(
            Merges merges,
            LikelyPairs files,
            YoungPeople people,
            Colleagues colleagues,
            Journal journal,
            LocalClock clock) {
        this.merges = merges;
        this.files = files;
        this.people = people;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    ReadMerges() {
        this(null, null, null, null, null, null);
    }

    /**
     * A merge, and the file that it is about.
     *
     * @param file the one that stayed, as it is now; null where it went since
     * @param author who merged
     * @param undoable whether it can still be undone
     */
    public record Told(Merge merge, ComparedFile file, String author, boolean undoable) {}

    /** Those made before that one, the latest first. */
    public List<Told> before(long id, int limit) {
        List<Merge> found = merges.before(id, limit);
        Map<Long, ComparedFile> stayed =
                files.files(found.stream().map(Merge::survivorId).distinct().toList());
        Map<Long, String> names = colleagues.names();
        if (!found.isEmpty()) {
            journal.record(Journal.Action.READ, "Merges", null, "shown: " + found.size());
        }
        return found.stream()
                .map(merge -> new Told(
                        merge,
                        stayed.get(merge.survivorId()),
                        names.get(merge.mergedBy()),
                        merge.isUndoable(clock.utc())))
                .toList();
    }

    /** One of them; refused as not found where this mission has none of that identifier. */
    public Told find(long id) {
        Merge merge = merges.find(id).orElseThrow(Refused::notFound);
        journal.record(Journal.Action.READ, Merge.class, id, null);
        return new Told(
                merge,
                files.files(List.of(merge.survivorId())).get(merge.survivorId()),
                colleagues.names().get(merge.mergedBy()),
                merge.isUndoable(clock.utc()));
    }

    /**
     * Where a file is that is gone.
     *
     * @param id its own identifier
     * @param number its own
     * @param survivor the file in which it is now
     */
    public record Gone(long id, int number, YoungPerson survivor) {}

    /** Where this file is, if it was merged into another. */
    public Optional<Gone> whereIs(long absorbedId) {
        return merges.absorbing(absorbedId).flatMap(this::gone);
    }

    /** Where the file of that number is, if it was merged into another. */
    public Optional<Gone> whereIsNumber(int fileNumber) {
        return merges.absorbingNumber(fileNumber).flatMap(this::gone);
    }

    private Optional<Gone> gone(Merge merge) {
        return people.survivorOf(merge.absorbedId())
                .map(survivor -> new Gone(merge.absorbedId(), merge.absorbedNumber(), survivor));
    }
}
