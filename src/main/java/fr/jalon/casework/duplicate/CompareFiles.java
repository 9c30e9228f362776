package fr.jalon.casework.duplicate;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.profile.ProfileField;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
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
import java.util.List;
import java.util.Map;

/** Shows two files side by side and what merging them would do; nothing is written but the reading. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR})
@RequestScoped
public class CompareFiles {

    private final LikelyPairs pairs;
    private final YoungPeople people;
    private final EntityManager entities;
    private final Reader reader;
    private final Journal journal;

    @Inject
    CompareFiles(LikelyPairs pairs, YoungPeople people, EntityManager entities, Reader reader, Journal journal) {
        this.pairs = pairs;
        this.people = people;
        this.entities = entities;
        this.reader = reader;
        this.journal = journal;
    }

    CompareFiles() {
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

        boolean reads(MergedField field) {
            return field.name().startsWith(MergedFields.IDENTITY)
                    || actor.has(ProfileField.valueOf(field.name()).section().readers());
        }

        Map<Long, String> names() {
            return colleagues.names();
        }

        LocalClock clock() {
            return clock;
        }
    }

    /**
     * Two files, of which one is to stay.
     *
     * @param pair how they look alike
     * @param kept the one that stays, in the version that was read
     * @param absorbed the one that goes, in the version that was read
     * @param fields that they do not say alike, as far as this reader may see
     * @param hidden whether there are others, for which the rule decides
     * @param moved how many rows of each kind would go to the one that stays
     * @param rules what settles what both say at once
     * @param obstacles what must be done before
     * @param names of colleagues, by account
     */
    public record Comparison(
            Pair pair,
            MergeFiles.ReadFile kept,
            MergeFiles.ReadFile absorbed,
            List<MergedField> fields,
            boolean hidden,
            Map<FileTable, Integer> moved,
            List<Words> rules,
            List<Words> obstacles,
            Map<Long, String> names) {

        /** The file that stays. */
        public ComparedFile keptFile() {
            return pair.one().id() == kept.id() ? pair.one() : pair.other();
        }

        /** The file that goes. */
        public ComparedFile absorbedFile() {
            return pair.otherThan(kept.id());
        }
    }

    /** Compares; the file that stays is the first one. */
    public Comparison compare(long kept, long absorbed) {
        if (kept == absorbed) {
            throw Refused.notFound();
        }
        int version = people.get(kept).version();
        int otherVersion = people.get(absorbed).version();
        Pair pair = pairs.between(kept, absorbed).orElseThrow(Refused::notFound);
        MergePlan plan = new MergePlan(new RowStore(Tables.of(entities)).rows(kept, absorbed), kept, absorbed)
                .plan(Map.of(), reader.clock().today());
        List<MergedField> seen = plan.fields().stream().filter(reader::reads).toList();
        for (long id : new long[] {kept, absorbed}) {
            journal.record(Journal.Action.READ, "YoungPerson", Ids.text(id), "compared");
        }
        return new Comparison(
                pair,
                new MergeFiles.ReadFile(kept, version),
                new MergeFiles.ReadFile(absorbed, otherVersion),
                seen,
                seen.size() < plan.fields().size(),
                plan.moved(),
                plan.effects(),
                plan.obstacles(),
                reader.names());
    }
}
