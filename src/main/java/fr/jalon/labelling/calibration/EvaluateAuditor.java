package fr.jalon.labelling.calibration;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Author;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The label office writes what it thinks of an auditor's work over a period; the auditor reads it. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class EvaluateAuditor {

    private final AuditorEvaluations evaluations;
    private final AuditorDrifts drifts;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    EvaluateAuditor(
            AuditorEvaluations evaluations, AuditorDrifts drifts, NationalDay day, Actor actor, Journal journal) {
        this.evaluations = evaluations;
        this.drifts = drifts;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    EvaluateAuditor() {
        this(null, null, null, null, null);
    }

    /** One evaluation. */
    public AuditorEvaluation find(long id) {
        return evaluations.require(id);
    }

    /** Writes one; "not found" for who closed no audit. */
    public AuditorEvaluation write(long auditorId, EvaluationText text) {
        if (drifts.of(auditorId).isEmpty()) {
            throw Refused.notFound();
        }
        text.requireOver(day.today());
        AuditorEvaluation evaluation = new AuditorEvaluation(auditorId);
        evaluation.write(text, Author.of(actor), day.instant());
        evaluations.add(evaluation);
        journal.record(Journal.Action.CREATE, AuditorEvaluation.class, evaluation.getId(), null);
        return evaluation;
    }

    /** Writes it anew. */
    public AuditorEvaluation change(long id, int version, EvaluationText text) {
        AuditorEvaluation evaluation = evaluations.require(id);
        evaluation.requireVersion(version);
        text.requireOver(day.today());
        evaluation.write(text, Author.of(actor), day.instant());
        journal.record(Journal.Action.UPDATE, AuditorEvaluation.class, id, null);
        return evaluation;
    }
}
