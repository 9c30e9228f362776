package fr.jalon.casework.duplicate;

import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules for what a young person has once at a time and two files have twice. Rows with their values as text. */
final class MergeConflicts {

    private static final String OPEN = "9999-12-31";

    private MergeConflicts() {}

    /**
     * What a rule comes to.
     *
     * @param effects told before the merge
     * @param obstacles what must be done before it
     */
    record Solved(List<RowChange> changes, List<Words> effects, List<Words> obstacles) {

        static Solved of(List<RowChange> changes, int concerned, String key) {
            return new Solved(changes, concerned == 0 ? List.of() : List.of(Words.of(key, concerned)), List.of());
        }
    }

    /** The same bytes stay once: the copy of the absorbed file counts as replaced by that of the other one. */
    static Solved documents(List<Map<String, String>> kept, List<Map<String, String>> absorbed, String id) {
        Map<String, String> known = new HashMap<>();
        kept.stream()
                .filter(MergeConflicts::isCurrent)
                .forEach(row -> known.put(row.get("content_hash"), row.get("id")));
        List<RowChange> changes = new ArrayList<>();
        int twice = 0;
        for (Map<String, String> row : absorbed) {
            String same = isCurrent(row) ? known.get(row.get("content_hash")) : null;
            if (same == null) {
                changes.add(RowChange.of(FileTable.DOCUMENT, row, FileTable.PERSON, id));
            } else {
                twice++;
                changes.add(RowChange.of(
                        FileTable.DOCUMENT, row, FileTable.PERSON, id, "replaced_by", same, "version", next(row)));
            }
        }
        return Solved.of(changes, twice, "merge.rule.documents");
    }

    private static boolean isCurrent(Map<String, String> document) {
        return document.get("replaced_by") == null && document.get("withdrawn_at") == null;
    }

    /** Where both lived the same category at a time, the one that stays tells it; of the other one, what is beside. */
    static Solved situations(List<Map<String, String>> kept, List<Map<String, String>> absorbed, String id) {
        List<RowChange> changes = new ArrayList<>();
        int shortened = 0;
        for (Map<String, String> row : absorbed) {
            List<String[]> pieces = List.<String[]>of(new String[] {row.get("starts_on"), row.get("ends_before")});
            for (Map<String, String> mine : kept) {
                if (mine.get("category").equals(row.get("category"))) {
                    pieces = without(pieces, mine.get("starts_on"), mine.get("ends_before"));
                }
            }
            String[] first = pieces.isEmpty() ? null : pieces.get(0);
            boolean whole = first != null
                    && pieces.size() == 1
                    && first[0].equals(row.get("starts_on"))
                    && first[1].equals(row.get("ends_before"));
            shortened += whole ? 0 : 1;
            if (whole) {
                changes.add(RowChange.of(FileTable.SITUATION, row, FileTable.PERSON, id));
            } else if (first == null) {
                changes.add(new RowChange(FileTable.SITUATION, row, null));
            } else {
                changes.add(new RowChange(FileTable.SITUATION, row, piece(row, id, first)));
                for (String[] more : pieces.subList(1, pieces.size())) {
                    Map<String, String> added = piece(row, id, more);
                    added.put("id", Long.toString(Ids.next()));
                    changes.add(new RowChange(FileTable.SITUATION, null, added));
                }
            }
        }
        return Solved.of(changes, shortened, "merge.rule.situations");
    }

    private static Map<String, String> piece(Map<String, String> row, String id, String[] days) {
        boolean sameStart = days[0].equals(row.get("starts_on"));
        return RowChange.with(
                row,
                FileTable.PERSON,
                id,
                "starts_on",
                days[0],
                "ends_before",
                days[1],
                "start_known",
                sameStart ? row.get("start_known") : "1",
                "version",
                next(row));
    }

    private static List<String[]> without(List<String[]> pieces, String start, String end) {
        List<String[]> left = new ArrayList<>();
        for (String[] piece : pieces) {
            if (piece[1].compareTo(start) <= 0 || piece[0].compareTo(end) >= 0) {
                left.add(piece);
                continue;
            }
            if (piece[0].compareTo(start) < 0) {
                left.add(new String[] {piece[0], start});
            }
            if (piece[1].compareTo(end) > 0 && !end.equals(OPEN)) {
                left.add(new String[] {end, piece[1]});
            }
        }
        return left;
    }

    /** Of two contracts that run at a time, the one that began first goes on; the other one ends on the day of the merge. */
    static Solved contracts(
            List<Map<String, String>> kept, List<Map<String, String>> absorbed, String id, LocalDate today) {
        Optional<Map<String, String>> mine = running(kept, today);
        Optional<Map<String, String>> theirs = running(absorbed, today);
        List<RowChange> changes = new ArrayList<>();
        boolean both = mine.isPresent() && theirs.isPresent();
        Map<String, String> later = null;
        if (both) {
            boolean mineFirst =
                    mine.get().get("starts_on").compareTo(theirs.get().get("starts_on")) <= 0;
            later = mineFirst ? theirs.get() : mine.get();
        }
        for (Map<String, String> row : absorbed) {
            changes.add(new RowChange(FileTable.CONTRACT, row, ended(row, row == later, id, today)));
        }
        if (both && later == mine.get()) {
            changes.add(new RowChange(FileTable.CONTRACT, later, ended(later, true, id, today)));
        }
        return new Solved(
                changes,
                both ? List.of(Words.of("merge.rule.contracts", LocalDate.parse(later.get("starts_on")))) : List.of(),
                List.of());
    }

    private static Map<String, String> ended(Map<String, String> row, boolean ends, String id, LocalDate today) {
        Map<String, String> after = RowChange.with(row, FileTable.PERSON, id);
        if (ends) {
            LocalDate start = LocalDate.parse(row.get("starts_on"));
            after.put("ended_on", (start.isAfter(today) ? start : today).toString());
            after.put("version", next(row));
        }
        return after;
    }

    private static Optional<Map<String, String>> running(List<Map<String, String>> contracts, LocalDate today) {
        return contracts.stream()
                .filter(row -> row.get("ended_on") == null && row.get("ends_on").compareTo(today.toString()) >= 0)
                .findFirst();
    }

    /** Two diagnoses under way are two people's writing: nobody but them can make one of them. */
    static Solved diagnoses(List<Map<String, String>> kept, List<Map<String, String>> absorbed) {
        boolean both = isUnderWay(kept) && isUnderWay(absorbed);
        return new Solved(List.of(), List.of(), both ? List.of(Words.of("merge.refused.diagnoses")) : List.of());
    }

    private static boolean isUnderWay(List<Map<String, String>> diagnoses) {
        return diagnoses.stream().anyMatch(row -> row.get("completed_on") == null);
    }

    static String next(Map<String, String> row) {
        return Integer.toString(Integer.parseInt(row.get("version")) + 1);
    }
}
