package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;

/**
 * The director signs a self-diagnosis of which every criterion is validated: it is frozen with the hash of its whole text.
 * The quality lead is told why they may not.
 */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class SignSelfDiagnosis {
    private final EntityManager entities;
    private final ReadSelfDiagnosis read;
    private final SealedDiagnoses sealed;
    private final Colleagues colleagues;
    private final Actor actor;
    private final Journal journal;

    @Inject
    SignSelfDiagnosis(
            EntityManager entities,
            ReadSelfDiagnosis read,
            SealedDiagnoses sealed,
            Colleagues colleagues,
            Actor actor,
            Journal journal) {
        this.entities = entities;
        this.read = read;
        this.sealed = sealed;
        this.colleagues = colleagues;
        this.actor = actor;
        this.journal = journal;
    }

    SignSelfDiagnosis() {
        this(null, null, null, null, null, null);
    }

    /** Whether the structure has somebody who may sign. */
    public boolean hasSignatory() {
        return colleagues.all().stream().anyMatch(one -> one.has(QualityCircle.DIRECTION));
    }

    /** Refused while a criterion is not validated, and when somebody changed the diagnosis since it was read. */
    public void sign(long id, int readVersion) {
        if (!actor.has(QualityCircle.DIRECTION)) {
            throw new Refused(
                    Refused.Kind.FORBIDDEN, null, hasSignatory() ? "diagnosis.directorSigns" : "diagnosis.noDirector");
        }
        SelfDiagnosis diagnosis = sealed.lock(id);
        if (diagnosis.version() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        diagnosis.requireOpen();
        DiagnosisOverview overview = read.overview(id);
        DiagnosisSummary summary = overview.summary();
        if (!summary.complete()) {
            throw Refused.conflict("diagnosis.incomplete", summary.criteria() - summary.validated());
        }
        LocalDateTime now = sealed.now();
        DiagnosisSeal seal = new DiagnosisSeal(diagnosis, sealed.statement(diagnosis), actor, now);
        diagnosis.sign(actor, now);
        sealed.keep(seal, diagnosis, overview);
        overview.reference().axes().forEach(axis -> overview.meanOf(axis)
                .ifPresent(mean -> entities.persist(new AxisResult(diagnosis, axis.code(), mean))));
        entities.flush();
        journal.record(
                Journal.Action.UPDATE, SelfDiagnosis.class, id, DiagnosisState.SIGNED.name() + " " + seal.hash());
    }
}
