package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A diagnosis as it was signed, word for word, with its SHA-256. Written once: MariaDB lets no role change it. */
@Entity
@Table(name = "diagnosis_seal")
class DiagnosisSeal {
    @Id
    @Column(name = "diagnosis_id")
    private long diagnosisId;

    @Column(name = "structure_code")
    private String structureCode;

    private String content;
    private String hash;

    @Column(name = "signed_by")
    private long signedBy;

    @Column(name = "signed_by_name")
    private String signedByName;

    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    protected DiagnosisSeal() {}

    DiagnosisSeal(SelfDiagnosis diagnosis, DiagnosisStatement statement, Actor actor, LocalDateTime now) {
        this.diagnosisId = diagnosis.id();
        this.structureCode = diagnosis.structureCode();
        this.content = statement.canonical();
        this.hash = statement.hash().hex();
        this.signedBy = actor.accountId();
        this.signedByName = actor.name();
        this.signedAt = now;
    }

    String content() {
        return content;
    }

    String hash() {
        return hash;
    }

    String signedByName() {
        return signedByName;
    }

    LocalDateTime signedAt() {
        return signedAt;
    }
}
