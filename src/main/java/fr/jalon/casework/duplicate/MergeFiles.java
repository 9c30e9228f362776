package fr.jalon.casework.duplicate;

import fr.jalon.casework.person.FollowedElsewhere;
import fr.jalon.casework.person.Nir;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes one file of two that are of one person: everything goes to the one that stays, or nothing does. */
@UseCase(allowed = {Role.TEAM_LEAD, Role.DIRECTOR})
@RequestScoped
public class MergeFiles {

    /** Whoever writes in one of the files, or merges it too, waits for the end of this; and this for theirs. */
    private static final String HOLD = "SELECT id, version FROM young_person WHERE id IN (?, ?) ORDER BY id FOR UPDATE";

    private static final String HOLD_MILESTONES =
            "SELECT 1 FROM milestones WHERE young_person_id IN (?, ?) ORDER BY young_person_id FOR UPDATE";

    private final EntityManager entities;
    private final YoungPeople people;
    private final Merges merges;
    private final FollowedElsewhere elsewhere;
    private final Scribe scribe;

    @Inject
    MergeFiles(EntityManager entities, YoungPeople people, Merges merges, FollowedElsewhere elsewhere, Scribe scribe) {
        this.entities = entities;
        this.people = people;
        this.merges = merges;
        this.elsewhere = elsewhere;
        this.scribe = scribe;
    }

    MergeFiles() {
        this(null, null, null, null, null);
    }

    /** Who merges or undoes, when, and the journal that keeps it. */
    @RequestScoped
    static class Scribe {

        private final Actor actor;
        private final Journal journal;
        private final LocalClock clock;

        @Inject
        Scribe(Actor actor, Journal journal, LocalClock clock) {
            this.actor = actor;
            this.journal = journal;
            this.clock = clock;
        }

        Scribe() {
            this(null, null, null);
        }

        LocalClock clock() {
            return clock;
        }

        long account() {
            return actor.accountId();
        }

        void record(Journal.Action action, Merge merge) {
            journal.record(
                    action,
                    Merge.class,
                    merge.id(),
                    Ids.text(merge.absorbedId()) + " into " + Ids.text(merge.survivorId()));
        }
    }

    /** A file in the version that was read. */
    public record ReadFile(long id, int version) {}

    /**
     * Merges.
     *
     * @param kept the file that stays, with its number
     * @param absorbed the file that goes
     * @param choices for fields that both do not say alike, whether that of the absorbed file is taken; the others follow
     *     the rule of {@link MergedField}
     * @return the identifier of the merge
     * @throws Refused where one of them was changed since it was read, or something must be done before
     */
    public long merge(ReadFile kept, ReadFile absorbed, Map<String, Boolean> choices) {
        if (kept.id() == absorbed.id()) {
            throw new Refused("pair.same");
        }
        Tables tables = Tables.of(entities);
        hold(tables, kept, absorbed);
        RowStore store = new RowStore(tables);
        MergePlan plan = new MergePlan(store.rows(kept.id(), absorbed.id()), kept.id(), absorbed.id())
                .plan(choices, scribe.clock().today());
        if (!plan.obstacles().isEmpty()) {
            Words first = plan.obstacles().get(0);
            throw Refused.conflict(first.key(), first.arguments().toArray());
        }
        RowChange went = new RowChange(FileTable.YOUNG_PERSON, plan.absorbedPerson(), null);
        RowChange stayed = new RowChange(FileTable.YOUNG_PERSON, plan.keptPerson(), plan.merged());
        store.write(plan.changes(), false);
        store.write(went);
        store.write(stayed);
        elsewhere.change(numbers(stayed.before, went.before), numbers(stayed.after));
        List<RowChange> all = new ArrayList<>(plan.changes());
        all.add(stayed);
        all.add(went);
        Merge merge = merge(kept.id(), went.before, plan);
        merges.keep(merge, plan.externalNumber(), all);
        scribe.record(Journal.Action.UPDATE, merge);
        return merge.id();
    }

    private void hold(Tables tables, ReadFile kept, ReadFile absorbed) {
        Map<Long, Integer> versions = new LinkedHashMap<>();
        tables.list(HOLD, row -> versions.put(row.getLong(1), row.getInt(2)), kept.id(), absorbed.id());
        for (ReadFile file : List.of(kept, absorbed)) {
            if (!versions.containsKey(file.id())) {
                people.get(file.id());
            }
            if (!Objects.equals(versions.get(file.id()), file.version())) {
                throw Refused.changedMeanwhile();
            }
        }
        tables.list(HOLD_MILESTONES, row -> row.getInt(1), kept.id(), absorbed.id());
    }

    private Merge merge(long survivor, Map<String, String> absorbed, MergePlan plan) {
        Map<String, Integer> moved = new LinkedHashMap<>();
        plan.moved().forEach((table, count) -> moved.put(table.name(), count));
        return new Merge(
                Ids.next(),
                survivor,
                Long.parseLong(absorbed.get("id")),
                Integer.parseInt(absorbed.get("file_number")),
                scribe.clock().today(),
                scribe.clock().utc(),
                scribe.account(),
                moved,
                true,
                null);
    }

    @SafeVarargs
    static List<Nir> numbers(Map<String, String>... people) {
        return Stream.of(people)
                .map(person -> person.get("nir"))
                .filter(Objects::nonNull)
                .map(Nir::new)
                .toList();
    }
}
