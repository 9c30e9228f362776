package fr.jalon.labelling.project;

import fr.jalon.shared.error.Refused;

/** Checks of what is typed, the same for every text and every span of years. */
final class Typed {
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 20_000;

    private Typed() {}

    /** Without white around it; null where nothing is left. */
    static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Refuses a text that is not there or too long. */
    static void required(String field, String text, int longest) {
        if (text == null) {
            throw Refused.field(field, "project." + field + ".required");
        }
        notLonger(field, text, longest);
    }

    /** Refuses a text longer than a column that holds texts. */
    static void notLonger(String field, String text) {
        notLonger(field, text, LONGEST);
    }

    static void notLonger(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            throw Refused.field(field, "project.tooLong", longest);
        }
    }

    /** Refuses years that are none of a project, and an end before the beginning. */
    static void years(Integer first, Integer last) {
        if (first == null || first < FIRST_YEAR || first > LAST_YEAR) {
            throw Refused.field("firstYear", "project.year.wrong");
        }
        if (last == null || last < FIRST_YEAR || last > LAST_YEAR) {
            throw Refused.field("lastYear", "project.year.wrong");
        }
        if (last < first) {
            throw Refused.field("lastYear", "project.years.reversed", String.valueOf(first));
        }
    }
}
