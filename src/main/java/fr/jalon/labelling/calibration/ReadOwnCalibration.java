package fr.jalon.labelling.calibration;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** An auditor reads their own drift and what the label office wrote of their work; nobody else's. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class ReadOwnCalibration {

    private final AuditorDrifts drifts;
    private final AuditorEvaluations evaluations;
    private final Actor actor;

    @Inject
    ReadOwnCalibration(AuditorDrifts drifts, AuditorEvaluations evaluations, Actor actor) {
        this.drifts = drifts;
        this.evaluations = evaluations;
        this.actor = actor;
    }

    ReadOwnCalibration() {
        this(null, null, null);
    }

    /** Their drift; none until an audit of theirs is closed. */
    public Optional<AuditorDrift> drift() {
        return drifts.of(actor.accountId());
    }

    /** What was written of their work, the latest period first. */
    public List<AuditorEvaluation> evaluations() {
        return evaluations.of(actor.accountId());
    }
}
