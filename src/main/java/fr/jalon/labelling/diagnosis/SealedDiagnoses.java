package fr.jalon.labelling.diagnosis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.jalon.labelling.webhook.EventKind;
import fr.jalon.labelling.webhook.Happening;
import fr.jalon.labelling.webhook.Happenings;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.StructureCode;
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
    private final Happenings happenings;
    private final LocalClock clock;

    @Inject
    SealedDiagnoses(
            EntityManager entities,
            SelfDiagnoses diagnoses,
            Statements statements,
            Happenings happenings,
            LocalClock clock) {
        this.entities = entities;
        this.diagnoses = diagnoses;
        this.statements = statements;
        this.happenings = happenings;
        this.clock = clock;
    }

    SealedDiagnoses() {
        this(null, null, null, null, null);
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

    /** Keeps the seal of a diagnosis that is being signed, and tells other software of it. */
    void keep(DiagnosisSeal seal, SelfDiagnosis diagnosis, DiagnosisOverview overview) {
        entities.persist(seal);
        happenings.tell(
                new StructureCode(diagnosis.structureCode()),
                new Happening(
                        EventKind.DIAGNOSIS_SIGNED,
                        Ids.text(diagnosis.id()),
                        "",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("diagnosis", Ids.text(diagnosis.id()))
                                .put("year", diagnosis.year())
                                .put("reference", overview.reference().code())
                                .put("referenceVersion", overview.reference().version())
                                .put("criteria", overview.summary().criteria())
                                .put("hash", seal.hash())));
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
