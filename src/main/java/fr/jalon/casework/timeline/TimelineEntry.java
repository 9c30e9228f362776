package fr.jalon.casework.timeline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One entry of a file's story, as this reader may see it.
 *
 * @param id of what it tells: with the day, its place
 * @param time null where it has none
 * @param title what happened
 * @param badge how it stands; null where there is nothing to say
 * @param facts short facts about it, in order
 * @param text what was written; null where there is nothing, or nothing for this reader
 * @param author account of whoever did it; null where it is nobody in particular
 * @param link to what it tells, below {@code /casework}; null where it has no page
 * @param step whether it marks a step of the way
 */
public record TimelineEntry(
        TimelineKind kind,
        long id,
        LocalDate day,
        LocalTime time,
        Words title,
        Badge badge,
        List<Words> facts,
        String text,
        Long author,
        String link,
        boolean step) {

    /** A key of the bundle with its arguments; where the key is null, the one argument as somebody typed it. */
    public record Words(String key, List<Object> arguments) {

        public static Words of(String key, Object... arguments) {
            return new Words(key, List.of(arguments));
        }

        /** Something that somebody typed. */
        public static Words typed(String text) {
            return new Words(null, List.of(text));
        }
    }

    /** How it stands: tone and icon of the badge, key of its text. */
    public record Badge(String tone, String icon, String key) {}

    /** An entry with a title and nothing else yet. */
    public static TimelineEntry of(TimelineKind kind, long id, LocalDate day, Words title) {
        return new TimelineEntry(kind, id, day, null, title, null, List.of(), null, null, null, false);
    }

    public TimelineEntry at(LocalTime hour) {
        return new TimelineEntry(kind, id, day, hour, title, badge, facts, text, author, link, step);
    }

    public TimelineEntry with(Badge state) {
        return new TimelineEntry(kind, id, day, time, title, state, facts, text, author, link, step);
    }

    public TimelineEntry with(List<Words> more) {
        return new TimelineEntry(kind, id, day, time, title, badge, more, text, author, link, step);
    }

    public TimelineEntry saying(String written) {
        return new TimelineEntry(kind, id, day, time, title, badge, facts, written, author, link, step);
    }

    public TimelineEntry by(Long account) {
        return new TimelineEntry(kind, id, day, time, title, badge, facts, text, account, link, step);
    }

    public TimelineEntry to(String page) {
        return new TimelineEntry(kind, id, day, time, title, badge, facts, text, author, page, step);
    }

    public TimelineEntry asStep() {
        return new TimelineEntry(kind, id, day, time, title, badge, facts, text, author, link, true);
    }
}
