package fr.jalon.casework.agenda;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * An appointment as REST writes and reads it. Times are local to the structure, as {@code yyyy-MM-dd HH:mm:ss}.
 * Identifiers, status and file number are given by the platform and not read.
 */
public class AppointmentSheet {

    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    public String id;
    public String youngPerson;
    public Integer fileNumber;

    /** Account of whoever receives, as written by {@link Ids#text(long)}. */
    public String counsellor;

    public String startsAt;
    public int minutes;
    public String subject;

    /** Identifier of a site, or null. */
    public String site;

    public String place;
    public AppointmentStatus status;

    /** Made by JSON-B. */
    public AppointmentSheet() {}

    AppointmentSheet(Appointment appointment) {
        id = Ids.text(appointment.id());
        youngPerson = Ids.text(appointment.youngPersonId());
        counsellor = Ids.text(appointment.counsellorId());
        startsAt = LOCAL.format(appointment.startsAt());
        minutes = appointment.minutes();
        subject = appointment.subject();
        site = appointment.siteId() == null ? null : Ids.text(appointment.siteId());
        place = appointment.place();
        status = appointment.status();
    }

    AppointmentSheet(AppointmentRow row) {
        id = Ids.text(row.id());
        youngPerson = row.getFileKey();
        fileNumber = row.fileNumber();
        counsellor = Ids.text(row.counsellorId());
        startsAt = LOCAL.format(row.day().atTime(row.start()));
        minutes = row.minutes();
        subject = row.subject();
        place = row.place();
        status = row.status();
    }

    AppointmentDetails details() {
        if (counsellor == null) {
            throw Refused.field("counsellor", "appointment.counsellor.unknown");
        }
        return new AppointmentDetails(
                Ids.parse(counsellor), slot(startsAt, minutes), subject, site == null ? null : Ids.parse(site), place);
    }

    static Slot slot(String startsAt, int minutes) {
        try {
            LocalDateTime start = startsAt == null ? null : LocalDateTime.parse(startsAt, LOCAL);
            return new Slot(
                    start == null ? null : start.toLocalDate(), start == null ? null : start.toLocalTime(), minutes);
        } catch (DateTimeParseException noTime) {
            throw Refused.field("startsAt", "appointment.startsAt.wrong");
        }
    }
}
