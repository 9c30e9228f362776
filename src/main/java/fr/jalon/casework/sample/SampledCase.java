package fr.jalon.casework.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * What is told of a drawn file, and nothing of whose it is.
 *
 * @param number its pseudonym
 * @param stratum what its stratum is called
 * @param sex as the file holds it
 * @param department of the address; null where it has none
 * @param qpv whether the address is in a priority neighbourhood
 * @param lines its story, the oldest first
 */
public record SampledCase(
        int number,
        String stratum,
        int birthYear,
        String sex,
        String department,
        boolean qpv,
        Integer educationLevel,
        List<Line> lines) {

    /** What a line tells of. */
    public enum Kind {
        CONTRACT,
        DIAGNOSIS,
        ACT,
        OFFER,
        SITUATION,
        DOCUMENT,
        /** A text that was released. */
        TEXT
    }

    /**
     * A line of the story.
     *
     * @param code which one of its kind: of act, of document, the category of a situation
     * @param themes codes of themes
     * @param outcome whether an act was attended, what came of an offer
     * @param who the letter of the counsellor within this file
     * @param text as it was released; null of other lines
     */
    public record Line(
            Kind kind,
            LocalDate from,
            LocalDate until,
            String code,
            List<String> themes,
            Integer minutes,
            String outcome,
            String who,
            String text) {}

    /** The same, with these texts at their days. */
    SampledCase with(List<Line> more) {
        return new SampledCase(number, stratum, birthYear, sex, department, qpv, educationLevel, more);
    }
}
