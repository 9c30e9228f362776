package fr.jalon.labelling.commission;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.Ids;
import java.time.LocalDate;

/**
 * What may go on an agenda: a closed audit that waits for its decision, or an admissible appeal.
 *
 * @param appealId the appeal, or null
 * @param since when the audit was closed, or the appeal found admissible
 * @param deferred whether the commission deferred its decision before
 */
public record Candidate(
        long auditId,
        Long appealId,
        String structureCode,
        String structureName,
        String department,
        String regionName,
        AuditKind auditKind,
        LocalDate since,
        int findings,
        int major,
        boolean deferred) {

    /** Names one: the audit, or the appeal. */
    public record Key(Long auditId, Long appealId) {}

    public String textId() {
        return Ids.text(appealId == null ? auditId : appealId);
    }
}
