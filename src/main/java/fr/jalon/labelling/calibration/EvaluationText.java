package fr.jalon.labelling.calibration;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/**
 * What is written of an auditor. Refuses a period that is none or not over, and empty or endless texts.
 *
 * @param until last day of the period
 * @param improvements what to improve
 */
public record EvaluationText(LocalDate from, LocalDate until, String strengths, String improvements) {

    /** Characters that a text may have. */
    public static final int TEXT_LENGTH = 4000;

    public EvaluationText {
        strengths = text("strengths", strengths);
        improvements = text("improvements", improvements);
        if (from == null) {
            throw Refused.field("from", "calibration.refused.noDay");
        }
        if (until == null) {
            throw Refused.field("until", "calibration.refused.noDay");
        }
        if (until.isBefore(from)) {
            throw Refused.field("until", "calibration.refused.period");
        }
    }

    /** Refuses a period that is not over that day. */
    void requireOver(LocalDate today) {
        if (until.isAfter(today)) {
            throw Refused.field("until", "calibration.refused.notOver");
        }
    }

    /** A text that is needed, without the blanks around it. */
    static String text(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            throw Refused.field(field, "calibration.refused.noText");
        }
        if (typed.length() > TEXT_LENGTH) {
            throw Refused.field(field, "calibration.refused.textTooLong", TEXT_LENGTH);
        }
        return typed.strip();
    }
}
