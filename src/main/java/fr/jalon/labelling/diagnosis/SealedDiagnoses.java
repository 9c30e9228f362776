package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;

/** Signed diagnoses and what was sealed of them. */
@ApplicationScoped
class SealedDiagnoses {
    private final EntityManager entities;
    private final SelfDiagnoses diagnoses;
    private final Statements statements;
    private final LocalClock clock;

    @Inject
    SealedDiagnoses(EntityManager entities, SelfDiagnoses diagnoses, Statements statements, LocalClock clock) {
        this.entities = entities;
        this.diagnoses = diagnoses;
        this.statements = statements;
        this.clock = clock;
    }

    SealedDiagnoses() {
        this(null, null, null, null);
    }

    SelfDiagnosis lock(long id) {
        return diagnoses.lock(id);
    }

    DiagnosisStatement statement(SelfDiagnosis diagnosis) {
        return statements.of(diagnosis);
    }

    LocalDateTime now() {
        return clock.utc();
    }

    /** Refused while it is not signed. */
    SealCheck check(long id) {
        SelfDiagnosis diagnosis = diagnoses.find(id);
        if (diagnosis.state() == DiagnosisState.OPEN) {
            throw Refused.conflict("diagnosis.notSigned");
        }
        DiagnosisSeal seal = entities.find(DiagnosisSeal.class, id);
        if (seal == null) {
            return new SealCheck(null, diagnosis.signedByName(), diagnosis.signedAt(), false, false);
        }
        boolean intact = ContentHash.of(seal.content()).hex().equals(seal.hash());
        boolean matches = statements.of(diagnosis).canonical().equals(seal.content());
        return new SealCheck(seal.hash(), seal.signedByName(), seal.signedAt(), intact, matches);
    }
}
