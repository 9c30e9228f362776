package fr.jalon.casework.timeline;

import java.util.List;

/**
 * A part of the story of a file, which a feature tells of itself. The features do not know one another, and the timeline
 * knows none of them: whoever implements this is asked.
 *
 * <p>It is called within a use case that has checked that the reader may open files; what this reader may not see is left
 * out here, by the query: neither its text nor its being there is loaded.
 */
public interface TimelineSource {

    /** Which part of the story. */
    TimelineKind kind();

    /**
     * The newest entries that come after a place in the story, which goes from the newest to the oldest: by day, then by
     * identifier, which is the order in which they were entered. A constant number of statements, whatever the limit.
     *
     * @param place only what is strictly older
     * @param limit at most so many
     */
    List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit);
}
