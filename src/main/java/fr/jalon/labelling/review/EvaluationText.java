package fr.jalon.labelling.review;

import fr.jalon.shared.error.Refused;
import java.util.Arrays;

/** What is written about a year: what was reached, what was not, what was learnt, what comes next. */
public record EvaluationText(String reached, String missed, String lessons, String next) {
    private static final int LONGEST = 20_000;

    public EvaluationText {
        reached = stripped(reached);
        missed = stripped(missed);
        lessons = stripped(lessons);
        next = stripped(next);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void check() {
        for (String text : Arrays.asList(reached, missed, lessons, next)) {
            if (text != null && text.length() > LONGEST) {
                throw Refused.field("reached", "project.tooLong", LONGEST);
            }
        }
    }
}
