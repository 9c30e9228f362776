package fr.jalon.oversight.workshop;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleague;
import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A colleague of a mission has a seat in a workshop. */
@Entity
@Table(name = "workshop_enrolment")
public class WorkshopEnrolment {

    @Id
    private long id;

    @Column(name = "workshop_id")
    private long workshopId;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "association_code")
    private String associationCode;

    @Column(name = "colleague_id")
    private long colleagueId;

    @Column(name = "colleague_name")
    private String colleagueName;

    @Column(name = "enrolled_by_name")
    private String enrolledByName;

    @Column(name = "enrolled_at")
    private LocalDateTime enrolledAt;

    private Boolean attended;

    protected WorkshopEnrolment() {}

    WorkshopEnrolment(RegionalWorkshop workshop, Colleague colleague, Actor actor, LocalDateTime now) {
        this.id = Ids.next();
        this.workshopId = workshop.getId();
        this.structureCode = actor.structureCode().value();
        this.associationCode = workshop.associationCode();
        this.colleagueId = colleague.getAccountId();
        this.colleagueName = colleague.getName();
        this.enrolledByName = actor.name();
        this.enrolledAt = now;
    }

    void attended(boolean came) {
        attended = came;
    }

    public long getId() {
        return id;
    }

    long workshopId() {
        return workshopId;
    }

    public String getStructureCode() {
        return structureCode;
    }

    long colleagueId() {
        return colleagueId;
    }

    public String getColleagueName() {
        return colleagueName;
    }

    /** Whether they came; null while the association has not told. */
    public Boolean getAttended() {
        return attended;
    }
}
