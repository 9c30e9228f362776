package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import java.time.LocalDate;

/**
 * A line of a list of audits.
 *
 * @param plannedOn first day of the examination; null until it is planned
 * @param pair names of the two auditors
 * @param findings how many were recorded
 */
public record AuditSummary(
        long id,
        String structureCode,
        String structureName,
        String department,
        String regionName,
        AuditKind kind,
        AuditState state,
        LocalDate plannedOn,
        LocalDate plannedUntil,
        LocalDate replyDeadline,
        LocalDate closedOn,
        String pair,
        int findings) {

    public String textId() {
        return Ids.text(id);
    }
}
