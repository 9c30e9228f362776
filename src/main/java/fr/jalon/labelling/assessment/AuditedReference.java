package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.CriterionLine;
import fr.jalon.labelling.audit.ScoreSheets;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.References;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reference under which an audit is made, and what the structure said of each criterion. Called by use cases. */
@ApplicationScoped
class AuditedReference {

    private final References references;
    private final ScoreSheets sheets;

    @Inject
    AuditedReference(References references, ScoreSheets sheets) {
        this.references = references;
        this.sheets = sheets;
    }

    AuditedReference() {
        this(null, null);
    }

    /**
     * What is scored in an audit.
     *
     * @param nodes the criteria of the reference by code
     * @param lines those of the signed diagnosis, in the order of the reference
     */
    record Content(Map<String, ReferenceNode> nodes, List<CriterionLine> lines) {

        ReferenceNode node(String code) {
            return nodes.get(code);
        }
    }

    Content of(Audit audit) {
        QualityReference reference = references.find(sheets.reference(audit.getSelfDiagnosisId()));
        Map<String, ReferenceNode> nodes =
                reference.criteria().stream().collect(Collectors.toMap(ReferenceNode::code, Function.identity()));
        return new Content(nodes, sheets.of(audit.getSelfDiagnosisId()));
    }
}
