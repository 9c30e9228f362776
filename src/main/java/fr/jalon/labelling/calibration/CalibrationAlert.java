package fr.jalon.labelling.calibration;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Something that the label office is to harmonise between auditors: opened by measure, seen, then closed with a note. */
@Entity
@Table(name = "calibration_alert")
public class CalibrationAlert {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    private long subject;

    private String title;

    @Enumerated(EnumType.STRING)
    private AlertState state;

    private int measured;

    private int threshold;

    private int basis;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "seen_by_name")
    private String seenByName;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    private String note;

    @Column(name = "closed_by_name")
    private String closedByName;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version
    private int version;

    protected CalibrationAlert() {}

    CalibrationAlert(Measure measure, int threshold, LocalDate today) {
        this.id = Ids.next();
        this.kind = measure.kind();
        this.subject = measure.subject();
        this.title = measure.title();
        this.state = AlertState.OPEN;
        this.threshold = threshold;
        this.openedOn = today;
        measure(measure);
    }

    /** Keeps what is measured now. */
    final void measure(Measure measure) {
        measured = measure.value();
        basis = measure.basis();
    }

    /** The label office looks into it. */
    void see(String by, LocalDate today) {
        if (state != AlertState.OPEN) {
            throw Refused.conflict("calibration.refused.notOpen");
        }
        state = AlertState.SEEN;
        seenByName = by;
        seenOn = today;
    }

    /** The label office says what was done. */
    void close(String what, String by, LocalDate today) {
        if (state == AlertState.CLOSED) {
            throw Refused.conflict("calibration.refused.closed");
        }
        state = AlertState.CLOSED;
        note = what;
        closedByName = by;
        closedOn = today;
    }

    /** Refuses where it was changed since the reader saw this version. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw Refused.changedMeanwhile();
        }
    }

    /** Whether that measure brings nothing that was not there when this one was closed. */
    boolean answers(Measure measure) {
        return measure.basis() <= basis;
    }

    public long getId() {
        return id;
    }

    public String getTextId() {
        return Ids.text(id);
    }

    public AlertKind getKind() {
        return kind;
    }

    /** The auditor's account, or the criterion's node. */
    public long getSubject() {
        return subject;
    }

    /** The auditor or the criterion, as named when it was opened. */
    public String getTitle() {
        return title;
    }

    public AlertState getState() {
        return state;
    }

    /** Hundredths of a level, with their sign, or per cent, as its kind says. */
    public int getMeasured() {
        return measured;
    }

    /** The rule when it was opened, in the same unit. */
    public int getThreshold() {
        return threshold;
    }

    /** How many scores, criteria or audits were measured. */
    public int getBasis() {
        return basis;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public String getSeenByName() {
        return seenByName;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    /** What was done about it; null until it is closed. */
    public String getNote() {
        return note;
    }

    public String getClosedByName() {
        return closedByName;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public int getVersion() {
        return version;
    }
}
