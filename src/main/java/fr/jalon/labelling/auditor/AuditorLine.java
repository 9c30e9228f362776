package fr.jalon.labelling.auditor;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.Ids;
import java.util.Set;

/**
 * An auditor in the list.
 *
 * @param region name of the region in which they work; null for a certification body
 * @param audits those under way and closed in which they are named
 * @param expired trainings that do not count any more today
 * @param interests declarations that are in force today
 */
public record AuditorLine(
        long accountId,
        String name,
        AuditorKind kind,
        String organisation,
        String region,
        Seniority seniority,
        Set<String> structureKinds,
        String languages,
        int quota,
        boolean active,
        int audits,
        int expired,
        int interests) {

    /** The identifier as it stands in addresses. */
    public String textId() {
        return Ids.text(accountId);
    }
}
