package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The quality lead or the director submits a self-diagnosis in which every criterion is decided. */
@RequestScoped
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
public class SubmitSelfDiagnosis {
    private final SelfDiagnoses diagnoses;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    SubmitSelfDiagnosis(SelfDiagnoses diagnoses, Actor actor, Journal journal, Clock clock) {
        this.diagnoses = diagnoses;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    SubmitSelfDiagnosis() {
        this(null, null, null, null);
    }

    /** Refused while a criterion is undecided, and when somebody changed the diagnosis since it was read. */
    public void submit(long id, int readVersion) {
        SelfDiagnosis diagnosis = diagnoses.lock(id);
        if (diagnosis.version() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        DiagnosisSummary summary = diagnoses.summary(id);
        if (!summary.complete()) {
            throw Refused.conflict("diagnosis.incomplete", summary.criteria() - summary.decided());
        }
        diagnosis.submit(actor, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        journal.record(Journal.Action.UPDATE, SelfDiagnosis.class, id, DiagnosisState.SUBMITTED.name());
    }
}
