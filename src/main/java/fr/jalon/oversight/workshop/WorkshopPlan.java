package fr.jalon.oversight.workshop;

import fr.jalon.oversight.criterion.CriterionCodes;
import fr.jalon.shared.error.Refused;
import java.time.LocalDateTime;

/**
 * What an association plans.
 *
 * @param startsAt local time of the association, as is the end
 * @param place an address or a link
 * @param seats 1 to 500
 */
public record WorkshopPlan(
        String title,
        String purpose,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        String criteria,
        Integer seats) {

    private static final int MOST_SEATS = 500;
    private static final int TITLE = 200;
    private static final int PURPOSE = 4_000;
    private static final int PLACE = 500;

    /** Refuses what is missing, too long, or ends before it begins. */
    CriterionCodes check() {
        text("title", title, TITLE);
        text("purpose", purpose, PURPOSE);
        text("place", place, PLACE);
        if (startsAt == null || endsAt == null || !endsAt.isAfter(startsAt)) {
            throw Refused.field("ends", "workshop.refused.hours");
        }
        if (seats == null || seats < 1 || seats > MOST_SEATS) {
            throw Refused.field("seats", "workshop.refused.seats", MOST_SEATS);
        }
        return CriterionCodes.of(criteria);
    }

    private static void text(String field, String text, int most) {
        if (text == null || text.isBlank() || text.length() > most) {
            throw Refused.field(field, "network.refused.text", most);
        }
    }
}
