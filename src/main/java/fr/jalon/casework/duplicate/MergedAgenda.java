package fr.jalon.casework.duplicate;

import fr.jalon.casework.HourText;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The appointments of two files in one. Of two places in one session, the one that tells most stays; two appointments
 * planned at a time cannot both stand, and which of them is to be cancelled is for people to say.
 */
final class MergedAgenda {

    private static final String PLANNED = "PLANNED";

    /** What a place tells, from the least to the most. */
    private static final List<String> TELLING =
            List.of("CANCELLED", "POSTPONED", PLANNED, "NOT_SPECIFIED", "ABSENT", "PRESENT");

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();

    private final List<Map<String, String>> reminders;
    private final String keptId;

    MergedAgenda(List<Map<String, String>> reminders, String keptId) {
        this.reminders = reminders;
        this.keptId = keptId;
    }

    MergeConflicts.Solved merge(List<Map<String, String>> kept, List<Map<String, String>> absorbed) {
        Map<String, Map<String, String>> places = new HashMap<>();
        kept.stream()
                .filter(row -> row.get("session_id") != null)
                .forEach(row -> places.put(row.get("session_id"), row));
        List<RowChange> changes = new ArrayList<>();
        List<Map<String, String>> staying = new ArrayList<>(kept);
        List<Map<String, String>> coming = new ArrayList<>();
        int twice = 0;
        for (Map<String, String> row : absorbed) {
            Map<String, String> place = row.get("session_id") == null ? null : places.get(row.get("session_id"));
            if (place != null) {
                twice++;
                boolean theirsTellsMore = telling(row) > telling(place);
                remove(theirsTellsMore ? place : row, changes);
                if (!theirsTellsMore) {
                    continue;
                }
                staying.remove(place);
            }
            coming.add(row);
            changes.add(RowChange.of(FileTable.APPOINTMENT, row, FileTable.PERSON, keptId));
        }
        List<Words> obstacles = new ArrayList<>();
        for (Map<String, String> row : coming) {
            if (staying.stream().anyMatch(other -> isAtOnce(row, other))) {
                LocalDateTime start = LocalDateTime.parse(row.get("starts_at"), MOMENT);
                obstacles.add(
                        Words.of("merge.refused.appointments", start.toLocalDate(), HourText.of(start.toLocalTime())));
            }
        }
        return new MergeConflicts.Solved(
                changes, twice == 0 ? List.of() : List.of(Words.of("merge.rule.places", twice)), obstacles);
    }

    private void remove(Map<String, String> place, List<RowChange> changes) {
        reminders.stream()
                .filter(reminder -> reminder.get("appointment_id").equals(place.get("id")))
                .forEach(reminder -> changes.add(new RowChange(FileTable.REMINDER, reminder, null)));
        changes.add(new RowChange(FileTable.APPOINTMENT, place, null));
    }

    private static int telling(Map<String, String> place) {
        return TELLING.indexOf(place.get("status"));
    }

    private static boolean isAtOnce(Map<String, String> one, Map<String, String> other) {
        return isHolding(one)
                && isHolding(other)
                && one.get("starts_at").compareTo(other.get("ends_at")) < 0
                && other.get("starts_at").compareTo(one.get("ends_at")) < 0;
    }

    private static boolean isHolding(Map<String, String> row) {
        return row.get("status").equals(PLANNED) && row.get("tolerated").equals("0");
    }
}
