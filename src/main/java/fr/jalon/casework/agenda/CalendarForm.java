package fr.jalon.casework.agenda;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Theme;
import fr.jalon.shared.error.Refused;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** An entry of an agenda while it is being typed: nothing is checked before it is asked for. */
public class CalendarForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 45;
    private static final int USUAL_SEATS = 12;

    private Long counsellorId;
    private LocalDate day;
    private LocalDate until;
    private LocalTime start;
    private int minutes = USUAL_MINUTES;
    private String subject;
    private Long siteId;
    private String place;
    private ActKind actKind = ActKind.COLLECTIVE_INFORMATION;
    private Theme theme;
    private int seats = USUAL_SEATS;

    void fill(CalendarEntry entry) {
        counsellorId = entry.counsellorId();
        day = entry.day();
        start = entry.start();
        minutes = entry.minutes();
        subject = entry.subject();
        siteId = entry.siteId();
        place = entry.place();
    }

    /** Takes the day of an address, 2026-11-23; what is none changes nothing. */
    void beginOn(String date) {
        if (date != null && date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                day = LocalDate.parse(date);
            } catch (DateTimeParseException noSuchDay) {
                day = null;
            }
        }
    }

    AppointmentDetails appointment() {
        return new AppointmentDetails(counsellor(), slot(), subject, siteId, place);
    }

    SessionDetails session() {
        return new SessionDetails(counsellor(), slot(), subject, actKind, theme, seats, siteId, place);
    }

    Slot slot() {
        return new Slot(day, start, minutes);
    }

    long counsellor() {
        if (counsellorId == null) {
            throw Refused.field("counsellor", "appointment.counsellor.unknown");
        }
        return counsellorId;
    }

    public Long getCounsellorId() {
        return counsellorId;
    }

    public void setCounsellorId(Long counsellorId) {
        this.counsellorId = counsellorId;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** The last day of an absence of several days, or null. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public ActKind getActKind() {
        return actKind;
    }

    public void setActKind(ActKind actKind) {
        this.actKind = actKind;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }
}
