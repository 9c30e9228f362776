package fr.jalon.casework.duplicate;

import fr.jalon.casework.person.FollowedElsewhere;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes a merge back within 30 days: both files are again as they were. What was changed since stays with the file that
 * stayed, and is told.
 */
@UseCase(allowed = {Role.TEAM_LEAD, Role.DIRECTOR})
@RequestScoped
public class UndoMerge {

    private static final String HOLD = "SELECT 1 FROM young_person WHERE id = ? FOR UPDATE";
    private static final String HOLD_MILESTONES = "SELECT 1 FROM milestones WHERE young_person_id = ? FOR UPDATE";

    /** The days of the acts of a file that came to it since, in its milestones. */
    private static final String COUNT_AGAIN = "UPDATE milestones m SET"
            + " last_act_on = NULLIF(GREATEST(COALESCE(last_act_on, '1000-01-01'), COALESCE((SELECT MAX(held_on)"
            + " FROM act a WHERE a.young_person_id = m.young_person_id), '1000-01-01')), '1000-01-01'),"
            + " last_interview_on = NULLIF(GREATEST(COALESCE(last_interview_on, '1000-01-01'),"
            + " COALESCE((SELECT MAX(held_on) FROM act a WHERE a.young_person_id = m.young_person_id"
            + " AND a.kind = 'INDIVIDUAL_INTERVIEW'), '1000-01-01')), '1000-01-01'),"
            + " first_welcome_on = COALESCE(first_welcome_on, (SELECT MIN(held_on) FROM act a"
            + " WHERE a.young_person_id = m.young_person_id AND a.kind = 'FIRST_WELCOME')),"
            + " diagnosed_on = COALESCE((SELECT MAX(completed_on) FROM diagnosis d"
            + " WHERE d.young_person_id = m.young_person_id), diagnosed_on),"
            + " contract_ends_on = COALESCE((SELECT MAX(ends_on) FROM engagement_contract c"
            + " WHERE c.young_person_id = m.young_person_id), contract_ends_on)"
            + " WHERE young_person_id = ?";

    private final EntityManager entities;
    private final Merges merges;
    private final FollowedElsewhere elsewhere;
    private final MergeFiles.Scribe scribe;

    @Inject
    UndoMerge(EntityManager entities, Merges merges, FollowedElsewhere elsewhere, MergeFiles.Scribe scribe) {
        this.entities = entities;
        this.merges = merges;
        this.elsewhere = elsewhere;
        this.scribe = scribe;
    }

    UndoMerge() {
        this(null, null, null, null);
    }

    /**
     * Undoes.
     *
     * @return what stays with the file that stayed, as it was changed since; empty where both files are as they were
     * @throws Refused where it is too late, where it was done already, or where that file was merged into another since
     */
    public List<Words> undo(long id) {
        Merges.Held held = merges.hold(id).orElseThrow(Refused::notFound);
        Merge merge = held.merge();
        if (merge.undoneAt() != null) {
            throw Refused.conflict("merge.undone.already");
        }
        if (!merge.isUndoable(scribe.clock().utc())) {
            throw Refused.conflict("merge.undo.late", Merge.UNDOABLE.toDays());
        }
        Optional<Merge> next = merges.absorbing(merge.survivorId());
        if (next.isPresent()) {
            throw Refused.conflict("merge.undo.mergedSince", next.get().absorbedNumber());
        }
        Tables tables = Tables.of(entities);
        tables.one(HOLD, row -> row.getInt(1), merge.survivorId());
        tables.one(HOLD_MILESTONES, row -> row.getInt(1), merge.survivorId());
        List<Words> stays = new Undoing(tables, merge).undo(held.changes());
        merges.undone(id, scribe.clock().utc(), scribe.account());
        scribe.record(Journal.Action.DELETE, merge);
        return stays;
    }

    /** One merge on its way back. */
    private final class Undoing {

        private final Tables tables;
        private final RowStore store;
        private final Merge merge;
        private final Map<FileTable, Integer> stays = new EnumMap<>(FileTable.class);
        private final List<String> fields = new ArrayList<>();
        private boolean acted;

        Undoing(Tables tables, Merge merge) {
            this.tables = tables;
            this.store = new RowStore(tables);
            this.merge = merge;
        }

        List<Words> undo(List<RowChange> changes) {
            Map<FileTable, List<RowChange>> byTable = new EnumMap<>(FileTable.class);
            changes.forEach(change -> byTable.computeIfAbsent(change.where(), any -> new ArrayList<>())
                    .add(change));
            people(byTable.remove(FileTable.YOUNG_PERSON));
            List<RowChange> back = new ArrayList<>();
            List<RowChange> contested = new ArrayList<>();
            byTable.forEach((table, all) -> unchanged(table, all, back, contested));
            store.write(back, true);
            contested.forEach(this::tryBack);
            return told();
        }

        /** The one that stayed gives back what it took, then the one that went comes back. */
        private void people(List<RowChange> both) {
            RowChange stayed = both.stream()
                    .filter(change -> change.after != null)
                    .findFirst()
                    .orElseThrow();
            RowChange went = both.stream()
                    .filter(change -> change.after == null)
                    .findFirst()
                    .orElseThrow();
            Map<String, String> now =
                    store.present(FileTable.YOUNG_PERSON, List.of(stayed.after.get("id"))).values().stream()
                            .findFirst()
                            .orElseThrow(Refused::notFound);
            Map<String, String> before = new LinkedHashMap<>(now);
            boolean namesStay = false;
            for (String column : stayed.before.keySet()) {
                boolean touched = Objects.equals(now.get(column), stayed.after.get(column));
                if (touched) {
                    before.put(column, stayed.before.get(column));
                } else if (!column.equals("version")) {
                    fields.add(column);
                    namesStay |= column.endsWith("_name");
                }
            }
            if (namesStay) {
                for (String name : List.of("birth_name", "used_name", "first_name", "folded_name", "phonetic_name")) {
                    before.put(name, now.get(name));
                }
            }
            before.put("version", Integer.toString(Integer.parseInt(now.get("version")) + 1));
            Map<String, String> again = RowChange.with(
                    went.before, "version", Integer.toString(Integer.parseInt(went.before.get("version")) + 1));
            store.write(new RowChange(FileTable.YOUNG_PERSON, now, before));
            comeBack(again);
            elsewhere.change(MergeFiles.numbers(now), MergeFiles.numbers(before, again));
        }

        private void comeBack(Map<String, String> again) {
            try {
                store.write(new RowChange(FileTable.YOUNG_PERSON, null, again));
            } catch (PersistenceException e) {
                if (!Constraints.violated(e, "young_person_nir")) {
                    throw e;
                }
                again.put("nir", null);
                fields.add("nir");
                store.write(new RowChange(FileTable.YOUNG_PERSON, null, again));
            }
        }

        /** Those that are as the merge left them go back; those that are not stay. */
        private void unchanged(FileTable table, List<RowChange> all, List<RowChange> back, List<RowChange> contested) {
            Map<String, Map<String, String>> present = store.present(
                    table,
                    all.stream()
                            .filter(change -> change.after != null)
                            .map(change -> change.after.get(table.key()))
                            .toList());
            for (RowChange change : all) {
                Map<String, String> now = change.after == null ? null : present.get(change.after.get(table.key()));
                if (!isAsLeft(change.after, now)) {
                    changedSince(change, now, back);
                } else if (change.before == null && change.owner != null) {
                    boolean mine = change.owner.equals(Long.toString(merge.survivorId()));
                    (mine ? contested : back)
                            .add(new RowChange(
                                    table,
                                    change.after,
                                    RowChange.with(change.after, FileTable.PERSON, change.owner, "superseded", "0")));
                } else if (table == FileTable.FIELD && !change.isMove() || change.after == null) {
                    contested.add(change.reversed());
                } else {
                    back.add(change.reversed());
                }
            }
        }

        private void changedSince(RowChange change, Map<String, String> now, List<RowChange> back) {
            FileTable table = change.where();
            if (table == FileTable.MILESTONES) {
                acted = true;
                back.add(new RowChange(table, now, change.before));
                return;
            }
            if (table == FileTable.FIELD && now != null) {
                // Its value was followed by another: what was said before goes back to who said it, the rest stays.
                fields.add(now.get("field"));
                String owner = change.before == null ? change.owner : change.before.get(FileTable.PERSON);
                boolean mine = owner.equals(Long.toString(merge.survivorId()));
                String superseded = mine ? "1" : change.before == null ? "0" : change.before.get("superseded");
                back.add(new RowChange(
                        table, now, RowChange.with(now, FileTable.PERSON, owner, "superseded", superseded)));
                return;
            }
            stays.merge(table, 1, Integer::sum);
        }

        private boolean isAsLeft(Map<String, String> after, Map<String, String> now) {
            if (after == null || now == null) {
                return after == null && now == null;
            }
            return after.entrySet().stream()
                    .allMatch(column -> Objects.equals(column.getValue(), now.get(column.getKey())));
        }

        /** What something new may stand in the place of. */
        private void tryBack(RowChange change) {
            try {
                store.write(change);
            } catch (PersistenceException e) {
                if (change.where() == FileTable.FIELD && Constraints.violated(e, "field_value_current")) {
                    fields.add(change.after.get("field"));
                } else if (Constraints.violated(e, "appointment_place_once")
                        || Constraints.violated(e, "appointment_young_person_free")
                        || Constraints.violated(e, "set_aside_pair_once")) {
                    stays.merge(change.where(), 1, Integer::sum);
                } else {
                    throw e;
                }
            }
        }

        private List<Words> told() {
            if (acted || !stays.isEmpty()) {
                tables.update(COUNT_AGAIN, merge.survivorId());
            }
            List<Words> told = new ArrayList<>();
            stays.forEach((table, count) -> told.add(Words.of("merge.stays." + table, count)));
            fields.stream()
                    .flatMap(field -> MergedFields.label(field).stream())
                    .distinct()
                    .forEach(key -> told.add(Words.of("merge.stays.field", Words.of(key))));
            return told;
        }
    }
}
