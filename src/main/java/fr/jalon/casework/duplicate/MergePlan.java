package fr.jalon.casework.duplicate;

import fr.jalon.casework.timeline.TimelineEntry.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What merging two files changes, row by row, and what stands against it: a pure function of their rows, which the page
 * shows before and the merge writes.
 */
final class MergePlan {

    /** What goes to the other file as it is; rows whose move needs a rule are with their rule. */
    private static final List<FileTable> MOVED_AS_THEY_ARE = List.of(
            FileTable.DIAGNOSIS,
            FileTable.ACT,
            FileTable.OFFER,
            FileTable.ARRIVED,
            FileTable.OMISSION,
            FileTable.DRAWN,
            FileTable.IMPORT_LINE);

    /** What a reader is told of, in this order. */
    private static final List<FileTable> TOLD = List.of(
            FileTable.ACT,
            FileTable.APPOINTMENT,
            FileTable.DOCUMENT,
            FileTable.SITUATION,
            FileTable.DIAGNOSIS,
            FileTable.CONTRACT,
            FileTable.OFFER);

    private final Map<FileTable, List<Map<String, String>>> rows;
    private final String kept;
    private final String absorbed;
    private final MergedFields fields;
    private final List<RowChange> changes = new ArrayList<>();
    private final List<Words> effects = new ArrayList<>();
    private final List<Words> obstacles = new ArrayList<>();
    private Set<String> fromAbsorbed = Set.of();

    /** For these rows of two files, both there. */
    MergePlan(Map<FileTable, List<Map<String, String>>> rows, long kept, long absorbed) {
        this.rows = rows;
        this.kept = Long.toString(kept);
        this.absorbed = Long.toString(absorbed);
        fields = new MergedFields(person(this.kept), person(this.absorbed), rows.get(FileTable.FIELD));
    }

    /**
     * Plans.
     *
     * @param choices for some fields, whether that of the absorbed file is taken; the others have their rule
     * @param today where the mission is
     */
    MergePlan plan(Map<String, Boolean> choices, LocalDate today) {
        Set<String> taken = new HashSet<>();
        for (MergedField field : fields.differing()) {
            if (choices.getOrDefault(field.name(), field.fromAbsorbed())) {
                taken.add(field.name());
            }
        }
        fromAbsorbed = taken;
        changes.addAll(fields.history(taken));
        for (FileTable table : MOVED_AS_THEY_ARE) {
            of(table, absorbed).forEach(row -> changes.add(moved(table, row)));
        }
        add(MergeConflicts.documents(of(FileTable.DOCUMENT, kept), of(FileTable.DOCUMENT, absorbed), kept));
        add(MergeConflicts.situations(of(FileTable.SITUATION, kept), of(FileTable.SITUATION, absorbed), kept));
        add(MergeConflicts.contracts(of(FileTable.CONTRACT, kept), of(FileTable.CONTRACT, absorbed), kept, today));
        add(MergeConflicts.diagnoses(of(FileTable.DIAGNOSIS, kept), of(FileTable.DIAGNOSIS, absorbed)));
        add(new MergedAgenda(rows.get(FileTable.REMINDER), kept)
                .merge(of(FileTable.APPOINTMENT, kept), of(FileTable.APPOINTMENT, absorbed)));
        milestones();
        imported();
        setAside();
        return this;
    }

    private void add(MergeConflicts.Solved solved) {
        changes.addAll(solved.changes());
        effects.addAll(solved.effects());
        obstacles.addAll(solved.obstacles());
    }

    private void milestones() {
        Map<String, String> mine = of(FileTable.MILESTONES, kept).get(0);
        Map<String, String> theirs = of(FileTable.MILESTONES, absorbed).get(0);
        Map<String, String> merged = new LinkedHashMap<>(mine);
        merged.replaceAll((column, value) -> {
            String other = theirs.get(column);
            boolean earlier = column.equals("first_welcome_on");
            if (column.equals(FileTable.PERSON) || other == null) {
                return value;
            }
            return value == null || (other.compareTo(value) < 0) == earlier ? other : value;
        });
        changes.add(new RowChange(FileTable.MILESTONES, theirs, null));
        changes.add(new RowChange(FileTable.MILESTONES, mine, merged));
    }

    /** A file came from one import at most; the number of the other one leads here by the merge itself. */
    private void imported() {
        boolean free = of(FileTable.IMPORTED, kept).isEmpty();
        of(FileTable.IMPORTED, absorbed)
                .forEach(row -> changes.add(
                        free ? moved(FileTable.IMPORTED, row) : new RowChange(FileTable.IMPORTED, row, null)));
    }

    /** Who is not the absorbed one is not the other one either, as they are the same; unless that was said already. */
    private void setAside() {
        Set<String> others = new HashSet<>();
        List<Map<String, String>> theirs = new ArrayList<>();
        for (Map<String, String> row : rows.get(FileTable.SET_ASIDE)) {
            String first = row.get("first_id");
            String second = row.get("second_id");
            if (Set.of(first, second).equals(Set.of(kept, absorbed))) {
                obstacles.add(Words.of("merge.refused.setAside"));
            } else if (first.equals(kept) || second.equals(kept)) {
                others.add(first.equals(kept) ? second : first);
            } else {
                theirs.add(row);
            }
        }
        for (Map<String, String> row : theirs) {
            String other = row.get("first_id").equals(absorbed) ? row.get("second_id") : row.get("first_id");
            boolean first = Long.parseLong(kept) < Long.parseLong(other);
            changes.add(
                    others.contains(other)
                            ? new RowChange(FileTable.SET_ASIDE, row, null)
                            : RowChange.of(
                                    FileTable.SET_ASIDE,
                                    row,
                                    "first_id",
                                    first ? kept : other,
                                    "second_id",
                                    first ? other : kept));
        }
    }

    private RowChange moved(FileTable table, Map<String, String> row) {
        return RowChange.of(table, row, FileTable.PERSON, kept);
    }

    private List<Map<String, String>> of(FileTable table, String person) {
        return rows.get(table).stream()
                .filter(row -> person.equals(row.get(FileTable.PERSON)))
                .toList();
    }

    /** The row of one of the two files. */
    private Map<String, String> person(String id) {
        return rows.get(FileTable.YOUNG_PERSON).stream()
                .filter(row -> row.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    Map<String, String> keptPerson() {
        return person(kept);
    }

    Map<String, String> absorbedPerson() {
        return person(absorbed);
    }

    /** The file that stays, as its row will be, a version further. */
    Map<String, String> merged() {
        Map<String, String> merged = fields.identity(fromAbsorbed);
        merged.put("version", Integer.toString(Integer.parseInt(merged.get("version")) + 1));
        return merged;
    }

    /** The number of where the absorbed file was imported from, if that is not kept beside the one that stays. */
    String externalNumber() {
        return of(FileTable.IMPORTED, kept).isEmpty()
                ? null
                : of(FileTable.IMPORTED, absorbed).stream()
                        .map(row -> row.get("external_number"))
                        .findFirst()
                        .orElse(null);
    }

    /** The fields that both files do not say alike. */
    List<MergedField> fields() {
        return fields.differing();
    }

    /** Everything that changes, but for the two files themselves. */
    List<RowChange> changes() {
        return changes;
    }

    /** How many rows of each table go to the other file. */
    Map<FileTable, Integer> moved() {
        Map<FileTable, Integer> counts = new EnumMap<>(FileTable.class);
        for (FileTable table : TOLD) {
            int count = (int) changes.stream()
                    .filter(change -> change.where() == table && change.isMove())
                    .count();
            if (count > 0) {
                counts.put(table, count);
            }
        }
        return counts;
    }

    /** The rules that settle what both files say at once. */
    List<Words> effects() {
        return effects;
    }

    /** What must be done before; empty where the merge may begin. */
    List<Words> obstacles() {
        return obstacles;
    }
}
