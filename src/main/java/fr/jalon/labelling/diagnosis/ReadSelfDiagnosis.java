package fr.jalon.labelling.diagnosis;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.References;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the self-diagnoses of the structure to all who work in it: anybody may be asked to write on a criterion. */
@RequestScoped
@UseCase(circle = QualityCircle.TEAM)
public class ReadSelfDiagnosis {
    private final SelfDiagnoses diagnoses;
    private final References references;
    private final LastCycle last;
    private final SealedDiagnoses sealed;
    private final Actor actor;

    @Inject
    ReadSelfDiagnosis(
            SelfDiagnoses diagnoses, References references, LastCycle last, SealedDiagnoses sealed, Actor actor) {
        this.diagnoses = diagnoses;
        this.references = references;
        this.last = last;
        this.sealed = sealed;
        this.actor = actor;
    }

    ReadSelfDiagnosis() {
        this(null, null, null, null, null);
    }

    /** The structure's diagnoses, the newest first: at most {@code limit} older than the identifier. */
    public List<DiagnosisSummary> page(long before, int limit) {
        return diagnoses.page(before, limit);
    }

    /** A diagnosis with its progress. */
    public DiagnosisSummary summary(long id) {
        return diagnoses.summary(id);
    }

    /** The reference of a diagnosis. */
    public QualityReference reference(DiagnosisSummary diagnosis) {
        return references.find(diagnosis.referenceId());
    }

    public DiagnosisOverview overview(long id) {
        DiagnosisSummary summary = diagnoses.summary(id);
        return new DiagnosisOverview(
                summary,
                references.find(summary.referenceId()),
                diagnoses.progress(id).stream().collect(toMap(AxisProgress::axisId, identity())),
                diagnoses.marks(id).stream().collect(toMap(Mark::nodeId, identity())),
                diagnoses.assignees(id).stream().collect(groupingBy(Assignee::scoreId)));
    }

    /** A criterion of a diagnosis as it is scored at present. */
    public CriterionSheet criterion(long diagnosisId, long nodeId) {
        return diagnoses.score(diagnosisId, nodeId).sheet();
    }

    /** What was said of it in the last cycle, with what changed since. */
    public Optional<PreviousScore> previous(long diagnosisId, long nodeId) {
        return last.of(diagnoses.score(diagnosisId, nodeId));
    }

    /** Computes a signed diagnosis again and compares it with what was sealed; refused while it is open. */
    public SealCheck seal(long id) {
        return sealed.check(id);
    }

    /** How many criteria wait for whoever asks, by diagnosis. */
    public Map<Long, Long> waitingForMe() {
        return diagnoses.waitingFor(actor.accountId());
    }
}
