package fr.jalon.labelling.decision;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.Ids;
import java.time.LocalDate;

/**
 * A closed audit and, where it was taken, the commission's decision on it.
 *
 * @param major how many major findings it holds
 * @param decision null while the commission has not decided
 * @param labelNumber null where no label was awarded
 */
public record DecisionLine(
        long auditId,
        String structureName,
        String department,
        String regionName,
        AuditKind auditKind,
        LocalDate closedOn,
        int findings,
        int major,
        DecisionKind decision,
        LocalDate decidedOn,
        String labelNumber) {

    public String textId() {
        return Ids.text(auditId);
    }
}
