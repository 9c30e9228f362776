package fr.jalon.labelling.audit;

import java.util.List;
import java.util.Map;

/**
 * An audit with its structure and the findings that this workspace may see.
 *
 * @param titles of the criteria, by code; none where this workspace may not see them
 */
public record AuditDossier(
        Audit audit, AuditedStructure structure, List<Finding> findings, Map<String, String> titles) {

    public AuditDossier {
        findings = List.copyOf(findings);
        titles = Map.copyOf(titles);
    }

    /** The criterion of a finding, with its title where it is known. */
    public String criterion(Finding finding) {
        String title = titles.get(finding.getCriterion());
        return title == null ? finding.getCriterion() : finding.getCriterion() + " – " + title;
    }
}
