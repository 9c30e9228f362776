package fr.jalon.casework.agenda;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDateTime;

/** A time at which a counsellor receives nobody: leave, training, a meeting. Its subject is for colleagues to read. */
@Entity
@DiscriminatorValue("ABSENCE")
public class Absence extends CalendarEntry {

    /** Holds the counsellor's time as a planned appointment does. */
    private String status;

    protected Absence() {}

    Absence(long counsellorId, Slot slot, String reason, LocalDateTime createdAt) {
        super(counsellorId, slot, reason, createdAt);
        status = AppointmentStatus.PLANNED.name();
    }
}
