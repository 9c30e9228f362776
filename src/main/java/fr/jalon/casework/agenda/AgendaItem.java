package fr.jalon.casework.agenda;

import fr.jalon.shared.Ids;
import java.time.LocalTime;

/**
 * Something in a column of an agenda.
 *
 * @param row quarter of an hour at which it begins, from 0 for 8 o'clock to 47; what lies outside is shown at the edge
 * @param span quarters of an hour that it lasts, 1 at least
 * @param sub the second line; may be null
 * @param status of an appointment; null otherwise
 * @param href where its page is; null for an absence
 * @param key identifier in URLs
 */
public record AgendaItem(
        Kind kind,
        int row,
        int span,
        LocalTime start,
        LocalTime end,
        String title,
        String sub,
        AppointmentStatus status,
        String href,
        String key) {

    static final int FIRST_HOUR = 8;
    static final int LAST_HOUR = 20;

    private static final int ROWS = 48;
    private static final int QUARTER = 15;

    /** What it is. */
    public enum Kind {
        APPOINTMENT,
        SESSION,
        ABSENCE
    }

    static AgendaItem of(AppointmentRow row, String sub) {
        return new AgendaItem(
                Kind.APPOINTMENT,
                row(row.start()),
                span(row.start(), row.minutes()),
                row.start(),
                row.start().plusMinutes(row.minutes()),
                row.getDisplayName(),
                sub,
                row.status(),
                "../file/file.xhtml?id=" + row.getFileKey(),
                Ids.text(row.id()));
    }

    static AgendaItem of(SessionRow row, String sub) {
        return new AgendaItem(
                Kind.SESSION,
                row(row.start()),
                span(row.start(), row.minutes()),
                row.start(),
                row.start().plusMinutes(row.minutes()),
                row.subject(),
                sub,
                null,
                "session.xhtml?id=" + row.getKey(),
                row.getKey());
    }

    static AgendaItem of(Absence absence) {
        return new AgendaItem(
                Kind.ABSENCE,
                row(absence.start()),
                span(absence.start(), absence.minutes()),
                absence.start(),
                absence.start().plusMinutes(absence.minutes()),
                absence.subject(),
                null,
                null,
                null,
                Ids.text(absence.id()));
    }

    private static int row(LocalTime start) {
        int quarters = (start.getHour() - FIRST_HOUR) * 60 / QUARTER + start.getMinute() / QUARTER;
        return Math.min(Math.max(quarters, 0), ROWS - 1);
    }

    private static int span(LocalTime start, int minutes) {
        int quarters = (minutes + QUARTER - 1) / QUARTER;
        return Math.max(1, Math.min(quarters, ROWS - row(start)));
    }
}
