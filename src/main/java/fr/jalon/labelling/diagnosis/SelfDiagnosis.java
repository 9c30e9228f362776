package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** The self-diagnosis of the current structure for a year, on one version of a reference. Times are UTC. */
@Entity
@Table(name = "self_diagnosis")
class SelfDiagnosis {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "reference_id")
    private long referenceId;

    private int year;

    @Enumerated(EnumType.STRING)
    private DiagnosisState state;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "opened_by_name")
    private String openedByName;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @Column(name = "signed_by_name")
    private String signedByName;

    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    @Version
    private int version;

    protected SelfDiagnosis() {}

    SelfDiagnosis(Actor actor, long referenceId, int year, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = actor.structureCode().value();
        this.referenceId = referenceId;
        this.year = year;
        this.state = DiagnosisState.OPEN;
        this.openedBy = actor.accountId();
        this.openedByName = actor.name();
        this.openedAt = now;
    }

    /** The director signs: from here on nothing of it changes. */
    void sign(Actor actor, LocalDateTime now) {
        requireOpen();
        state = DiagnosisState.SIGNED;
        signedByName = actor.name();
        signedAt = now;
    }

    void requireOpen() {
        if (state != DiagnosisState.OPEN) {
            throw Refused.conflict("diagnosis.signed");
        }
    }

    long id() {
        return id;
    }

    String structureCode() {
        return structureCode;
    }

    long referenceId() {
        return referenceId;
    }

    int year() {
        return year;
    }

    DiagnosisState state() {
        return state;
    }

    String openedByName() {
        return openedByName;
    }

    LocalDateTime openedAt() {
        return openedAt;
    }

    String signedByName() {
        return signedByName;
    }

    LocalDateTime signedAt() {
        return signedAt;
    }

    int version() {
        return version;
    }
}
