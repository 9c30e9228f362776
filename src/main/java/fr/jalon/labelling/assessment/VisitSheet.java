package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditedStructure;
import fr.jalon.labelling.audit.CriterionLine;
import fr.jalon.labelling.audit.Finding;
import fr.jalon.labelling.reference.ReferenceNode;
import java.util.List;

/** What an auditor takes along on a visit. */
public record VisitSheet(Audit audit, AuditedStructure structure, List<Line> lines, List<Finding> findings) {

    public VisitSheet {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** A criterion: what the reference asks, what the structure said, what the auditor scored. */
    public record Line(ReferenceNode node, CriterionLine self, ComparedCriterion scores) {}
}
