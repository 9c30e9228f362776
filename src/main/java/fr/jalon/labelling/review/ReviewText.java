package fr.jalon.labelling.review;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * What is written about a review.
 *
 * @param heldOn may be null until it is closed
 * @param participants roles or colleagues, as they are named
 */
public record ReviewText(LocalDate heldOn, String participants, String minutes) {
    private static final int LONGEST = 20_000;

    public ReviewText {
        participants = participants == null || participants.isBlank() ? null : participants.strip();
        minutes = minutes == null || minutes.isBlank() ? null : minutes.strip();
    }

    void check(LocalDate today) {
        if (heldOn != null && heldOn.isAfter(today)) {
            throw Refused.field("heldOn", "review.heldToCome");
        }
        for (String text : Arrays.asList(participants, minutes)) {
            if (text != null && text.length() > LONGEST) {
                throw Refused.field("minutes", "project.tooLong", LONGEST);
            }
        }
    }
}
