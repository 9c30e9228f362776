package fr.jalon.labelling.report;

import fr.jalon.shared.i18n.Texts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words, days and hours as a report writes them: in French, at the union's time. */
final class ReportWords {

    private static final ZoneId UNION = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);

    private ReportWords() {}

    static String text(String key, Object... arguments) {
        return Texts.text(Locale.FRENCH, key, arguments);
    }

    /** A day written as 2026-11-21; a dash for none. */
    static String day(String written) {
        return written == null ? "–" : day(LocalDate.parse(written));
    }

    private static String day(LocalDate day) {
        return DAY.format(day).replaceFirst("^1 ", "1er ");
    }

    /** A moment written as 2026-11-21T09:30:00Z. */
    static String moment(String written) {
        ZonedDateTime there = OffsetDateTime.parse(written).atZoneSameInstant(UNION);
        return text("report.paper.moment", day(there.toLocalDate()), HOUR.format(there));
    }

    /** A level of a scale, that a criterion does not apply, or a dash for none. */
    static String score(ReportContent.Score score) {
        if (score == null) {
            return "–";
        }
        return score.level() == null ? text("report.paper.notApplicable") : String.valueOf(score.level());
    }
}
