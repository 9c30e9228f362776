package fr.jalon.casework.reminder;

import fr.jalon.casework.HourText;
import fr.jalon.casework.site.Site;
import fr.jalon.shared.i18n.Texts;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a reminder says: when, with whom, where, and whom to call. Never why. */
final class ReminderText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH);

    private final DueAppointment appointment;
    private final String counsellor;
    private final Site site;
    private final String structure;

    /**
     * Of an appointment.
     *
     * @param counsellor name of whoever receives
     * @param site where; may be null
     * @param structure name of the mission
     */
    ReminderText(DueAppointment appointment, String counsellor, Site site, String structure) {
        this.appointment = appointment;
        this.counsellor = counsellor;
        this.site = site;
        this.structure = structure;
    }

    String subject() {
        return text("reminder.mail.subject", when());
    }

    String mail() {
        StringBuilder letter = new StringBuilder(text("reminder.mail.hello", appointment.firstName()))
                .append("\n\n")
                .append(text("reminder.mail.when", when(), counsellor))
                .append('\n');
        where(letter);
        letter.append('\n').append(contact()).append("\n\n").append(structure).append('\n');
        return letter.toString();
    }

    /** Short enough for one message: 160 characters where names are not too long. */
    String sms() {
        String where = site == null ? "" : ", " + site.name();
        return text("reminder.sms", structure, when(), where, phone());
    }

    private void where(StringBuilder letter) {
        if (site != null) {
            letter.append(text("reminder.mail.where", site.address())).append('\n');
        }
        if (appointment.place() != null) {
            letter.append(text("reminder.mail.place", appointment.place())).append('\n');
        }
        if (site != null && site.directions() != null) {
            letter.append(site.directions()).append('\n');
        }
    }

    private String contact() {
        return phone().isEmpty() ? text("reminder.mail.contact.none") : text("reminder.mail.contact", phone());
    }

    private String phone() {
        return site == null || site.phone() == null ? "" : site.phone();
    }

    private String when() {
        LocalDateTime time = appointment.startsAt();
        return DAY.format(time) + text("reminder.at", HourText.of(time.toLocalTime()));
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(Locale.FRENCH, key, arguments);
    }
}
