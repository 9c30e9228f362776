package fr.jalon.labelling.commission;

import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.pdf.Report;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Words, days and hours as the papers of the commission write them: in French, at the union's time. */
final class CommissionWords {

    private static final ZoneId UNION = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);

    private CommissionWords() {}

    static String text(String key, Object... arguments) {
        return Texts.text(Locale.FRENCH, key, arguments);
    }

    static String day(LocalDate day) {
        return DAY.format(day).replaceFirst("^1 ", "1er ");
    }

    static String hour(LocalTime hour) {
        return HOUR.format(hour);
    }

    /** A moment in UTC. */
    static String moment(LocalDateTime utc) {
        LocalDateTime there =
                utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(UNION).toLocalDateTime();
        return text("commission.paper.moment", day(there.toLocalDate()), hour(there.toLocalTime()));
    }

    /** A paper of the commission, empty. */
    static Report paper(String title, String subject, String foot) {
        return new Report(new Report.About(
                "fr",
                title,
                text("commission.paper.from"),
                subject,
                title,
                foot,
                List.of(text("commission.paper.page"), text("commission.paper.pageOf"))));
    }
}
