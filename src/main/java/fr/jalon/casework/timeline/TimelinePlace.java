package fr.jalon.casework.timeline;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the story of a file: right after the entry of that day and identifier. */
public record TimelinePlace(LocalDate day, long id) {

    /** Before everything, what is to come included. */
    public static final TimelinePlace START = new TimelinePlace(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

    static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::day)
            .thenComparing(TimelineEntry::id)
            .reversed();

    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([0-9A-Za-z]{13})");

    static TimelinePlace after(TimelineEntry entry) {
        return new TimelinePlace(entry.day(), entry.id());
    }

    /** Reads the place of an address; the start where there is none, refused where it is none of ours. */
    static TimelinePlace parse(String text) {
        if (text == null || text.isBlank()) {
            return START;
        }
        Matcher place = TEXT.matcher(text);
        if (!place.matches()) {
            throw Refused.notFound();
        }
        try {
            return new TimelinePlace(LocalDate.parse(place.group(1)), Ids.parse(place.group(2)));
        } catch (java.time.DateTimeException noDay) {
            throw Refused.notFound();
        }
    }

    /** As it stands in an address: it names no person. */
    String text() {
        return day + "_" + Ids.text(id);
    }
}
