package fr.jalon.labelling.commission;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.labelling.audit.FindingKind;
import java.time.LocalDate;
import java.util.List;

/**
 * What the commission reads of an audit.
 *
 * @param pair names and organisations of the auditors
 * @param referenceId the reference of the diagnosis that was examined
 * @param reported whether there is a signed report
 */
public record AuditPaper(
        long auditId,
        AuditKind kind,
        LocalDate closedOn,
        String conclusion,
        List<String> pair,
        long referenceId,
        boolean reported,
        List<Line> findings) {

    /**
     * A finding.
     *
     * @param title of the criterion, or its code
     * @param reply what the structure answered, or null
     */
    public record Line(FindingKind kind, String criterion, String title, String text, String reply) {}

    public AuditPaper {
        pair = List.copyOf(pair);
        findings = List.copyOf(findings);
    }

    /** How many of the findings are major. */
    public long major() {
        return findings.stream().filter(one -> one.kind() == FindingKind.MAJOR).count();
    }
}
