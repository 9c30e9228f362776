package fr.jalon.casework.file;

import fr.jalon.casework.agenda.AppointmentDetails;
import fr.jalon.shared.error.Refused;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** An appointment while it is being typed. */
public class AppointmentForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 45;

    private Long counsellorId;
    private LocalDate day;
    private LocalTime start;
    private int minutes = USUAL_MINUTES;
    private String subject;
    private String place;

    AppointmentForm(Long counsellorId) {
        this.counsellorId = counsellorId;
    }

    AppointmentDetails details() {
        if (counsellorId == null) {
            throw Refused.field("counsellor", "appointment.counsellor.unknown");
        }
        return new AppointmentDetails(counsellorId, day, start, minutes, subject, place);
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
