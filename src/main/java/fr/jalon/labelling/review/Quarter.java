package fr.jalon.labelling.review;

import fr.jalon.shared.error.Refused;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Three months of a year, numbered from one. */
public record Quarter(int year, int number) implements Serializable {
    public Quarter {
        if (number < 1 || number > 4) {
            throw Refused.field("quarter", "review.quarterWrong");
        }
    }

    /** The one that holds a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public Quarter before() {
        return of(firstDay().minusDays(1));
    }

    /** 2026-T3: its address and its sorting. */
    public String text() {
        return year + "-T" + number;
    }

    /** The quarter that a text names; refused otherwise. */
    public static Quarter parse(String text) {
        if (text == null || !text.matches("(19|20|21)[0-9]{2}-T[1-4]")) {
            throw Refused.field("quarter", "review.quarterWrong");
        }
        return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
    }
}
