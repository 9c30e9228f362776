package fr.jalon.labelling.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** What the structure asked for, and what the label office said of it. */
@Embeddable
public class AuditRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "wished_from")
    private LocalDate wishedFrom;

    @Column(name = "wished_until")
    private LocalDate wishedUntil;

    @Column(name = "admitted_on")
    private LocalDate admittedOn;

    @Column(name = "sent_back")
    private String sentBack;

    protected AuditRequest() {}

    void admit(LocalDate today) {
        admittedOn = today;
        sentBack = null;
    }

    void sendBack(String reason) {
        sentBack = reason;
    }

    /** When the structure asked; null where the label office opened the audit itself. */
    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    /** First day that suits the structure, or null. */
    public LocalDate getWishedFrom() {
        return wishedFrom;
    }

    /** Last day that suits the structure, or null. */
    public LocalDate getWishedUntil() {
        return wishedUntil;
    }

    /** When the label office found it admissible; null before. */
    public LocalDate getAdmittedOn() {
        return admittedOn;
    }

    /** Why the label office sent the request back the last time; null once it is admitted. */
    public String getSentBack() {
        return sentBack;
    }
}
