package fr.jalon.casework.situation;

import fr.jalon.casework.person.SituationCategory;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A situation as entered.
 *
 * @param startsOn first day
 * @param endsOn last day, included; null while it is open
 * @param romeCode occupation held in a job, prepared otherwise: a letter from A to N and four digits; may be null
 * @param place employer, school or training body; may be null; at most 200 characters
 */
public record SituationDetails(
        SituationCategory category, LocalDate startsOn, LocalDate endsOn, String romeCode, String place) {

    private static final Pattern ROME = Pattern.compile("[A-N][0-9]{4}");
    private static final int LONGEST = 200;

    /** Refuses a missing category or first day, an end before the start, and an occupation that is no ROME code. */
    public SituationDetails {
        if (category == null) {
            throw Refused.field("category", "situation.category.missing");
        }
        if (startsOn == null) {
            throw Refused.field("startsOn", "situation.startsOn.missing");
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw Refused.field("endsOn", "situation.endsOn.beforeStart");
        }
        romeCode = romeCode == null || romeCode.isBlank()
                ? null
                : romeCode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (romeCode != null && !ROME.matcher(romeCode).matches()) {
            throw Refused.field("romeCode", "situation.romeCode.wrong");
        }
        place = place == null || place.isBlank() ? null : place.strip();
        if (place != null && place.length() > LONGEST) {
            throw Refused.field("place", "situation.place.tooLong", LONGEST);
        }
    }
}
