package fr.jalon.labelling.diagnosis;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.References;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the self-diagnoses of the structure to those who work on them or carry its actions. */
@RequestScoped
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR, Role.TEAM_LEAD, Role.COUNSELLOR})
public class ReadSelfDiagnosis {
    private final SelfDiagnoses diagnoses;
    private final References references;

    @Inject
    ReadSelfDiagnosis(SelfDiagnoses diagnoses, References references) {
        this.diagnoses = diagnoses;
        this.references = references;
    }

    ReadSelfDiagnosis() {
        this(null, null);
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
                diagnoses.marks(id).stream().collect(toMap(Mark::nodeId, identity())));
    }

    /** A criterion of a diagnosis as it is scored at present. */
    public CriterionSheet criterion(long diagnosisId, long nodeId) {
        return diagnoses.score(diagnosisId, nodeId).sheet();
    }
}
