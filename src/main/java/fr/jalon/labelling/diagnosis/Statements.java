package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.References;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the statement of a diagnosis of what the database holds now. */
@ApplicationScoped
class Statements {
    private final SelfDiagnoses diagnoses;
    private final References references;
    private final Attached attached;

    @Inject
    Statements(SelfDiagnoses diagnoses, References references, Attached attached) {
        this.diagnoses = diagnoses;
        this.references = references;
        this.attached = attached;
    }

    Statements() {
        this(null, null, null);
    }

    DiagnosisStatement of(SelfDiagnosis diagnosis) {
        QualityReference reference = references.find(diagnosis.referenceId());
        Map<Long, List<Attached.Piece>> evidence = attached.evidence(diagnosis.id());
        List<DiagnosisStatement.Line> lines = new ArrayList<>();
        for (CriterionScore score : diagnoses.scores(diagnosis.id())) {
            ReferenceNode node = reference.criterion(score.nodeId()).orElseThrow();
            List<String> prints = evidence.getOrDefault(score.id(), List.of()).stream()
                    .map(Attached.Piece::print)
                    .toList();
            lines.add(new DiagnosisStatement.Line(
                    node.code(), score.scoring(), score.sheet().standing().byName(), prints));
        }
        return new DiagnosisStatement(
                diagnosis.structureCode(), reference.hash().hex(), diagnosis.year(), lines);
    }
}
