package fr.jalon.casework.agenda;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Theme;
import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/** A counsellor receives several young people at once: a workshop, a collective information. */
@Entity
@DiscriminatorValue("SESSION")
public class CollectiveSession extends CalendarEntry {

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "act_kind")
    private ActKind actKind;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private int seats;

    protected CollectiveSession() {}

    CollectiveSession(SessionDetails details, LocalDateTime createdAt) {
        super(details.counsellorId(), details.slot(), details.subject(), createdAt);
        status = SessionStatus.PLANNED;
        actKind = details.actKind();
        theme = details.theme();
        seats = details.seats();
        at(details.siteId(), details.place());
    }

    void become(SessionStatus other) {
        status = other;
    }

    Slot slot() {
        return new Slot(day(), start(), minutes());
    }

    /** The identifier in URLs. */
    public String getKey() {
        return Ids.text(id());
    }

    public SessionStatus status() {
        return status;
    }

    /** What those present have attended. */
    public ActKind actKind() {
        return actKind;
    }

    /** May be null. */
    public Theme theme() {
        return theme;
    }

    public int seats() {
        return seats;
    }
}
