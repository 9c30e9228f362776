package fr.jalon.labelling.visit;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * A part of a visit, in the structure's local time.
 *
 * @param nodeCode code of the requirement or criterion that is looked at; null for what is of none, as the opening meeting
 * @param people functions of those met: a name is refused
 */
public record VisitSlot(
        LocalDate day, LocalTime begins, LocalTime ends, String nodeCode, String subject, String people, String place) {

    private static final int SUBJECT = 300;
    private static final int PLACE = 200;
    private static final Pattern NAME =
            Pattern.compile("(?iu)(^|\\W)(M\\.|MM\\.|Mmes?|Mlle|Mr|Mrs|Ms|monsieur|madame)\\s+\\p{L}");

    /** Refuses what is missing, hours the wrong way round, and people who are named. */
    public VisitSlot {
        if (day == null) {
            throw Refused.field("day", "visit.refused.day");
        }
        if (begins == null || ends == null || !ends.isAfter(begins)) {
            throw Refused.field("ends", "visit.refused.hours");
        }
        subject = text("subject", subject, SUBJECT);
        people = text("people", people, SUBJECT);
        place = text("place", place, PLACE);
        if (NAME.matcher(people).find()) {
            throw Refused.field("people", "visit.refused.names");
        }
        nodeCode = nodeCode == null || nodeCode.isBlank() ? null : nodeCode.strip();
    }

    private static String text(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            throw Refused.field(field, "visit.refused." + field);
        }
        if (value.length() > longest) {
            throw Refused.field(field, "audit.refused.textTooLong", longest);
        }
        return value.strip();
    }
}
