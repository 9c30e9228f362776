package fr.jalon.oversight.practice;

import fr.jalon.oversight.criterion.CriterionCodes;
import fr.jalon.shared.error.Refused;

/**
 * What a structure tells of a practice.
 *
 * @param done what was done
 * @param conditions what it takes, or null
 * @param contact a role to ask, not a person
 * @param criteria codes, parted by commas
 * @param link an https address, or null
 */
public record PracticeText(
        String title, String done, String effects, String conditions, String contact, String criteria, String link) {

    private static final int SHORT = 200;
    private static final int LONG = 4_000;

    public PracticeText {
        title = stripped(title);
        done = stripped(done);
        effects = stripped(effects);
        conditions = stripped(conditions);
        contact = stripped(contact);
        link = stripped(link);
    }

    /** Refuses what is missing, too long, or no link. */
    CriterionCodes check() {
        text("title", title, SHORT);
        text("done", done, LONG);
        text("effects", effects, LONG);
        if (conditions != null) {
            text("conditions", conditions, LONG);
        }
        text("contact", contact, SHORT);
        if (link != null && !link.matches("https://[^\\s\"<>]{3,480}")) {
            throw Refused.field("link", "practice.refused.link");
        }
        return CriterionCodes.of(criteria);
    }

    private static void text(String field, String text, int most) {
        if (text == null || text.length() > most) {
            throw Refused.field(field, "network.refused.text", most);
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
