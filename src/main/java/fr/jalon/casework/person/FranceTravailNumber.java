package fr.jalon.casework.person;

import fr.jalon.shared.error.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/** Number of a job seeker at France Travail: 11 digits, or 7 digits and a letter or digit (the older identifier). */
public record FranceTravailNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{11}|[0-9]{7}[0-9A-Z]");

    /** Refuses what is not one. */
    public FranceTravailNumber {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw Refused.field("franceTravailNumber", "person.franceTravailNumber.wrong");
        }
    }

    /** Reads what people type: spaces are dropped. */
    public static FranceTravailNumber parse(String typed) {
        return new FranceTravailNumber(
                typed.replaceAll("[\\s\\u00a0\\u202f]", "").toUpperCase(Locale.ROOT));
    }
}
