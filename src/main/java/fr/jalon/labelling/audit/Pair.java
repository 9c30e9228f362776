package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;
import java.util.Collection;
import java.util.Objects;

/**
 * Two auditors of one audit. Refuses a pair that is not one of a certification body and one of the network, or of whom
 * one is tied to the audited structure or to its region: nobody audits their own.
 */
public record Pair(AuditorCandidate certification, AuditorCandidate network) {

    /** A structure in which an auditor works, and its region; the national union has none and ties to nobody. */
    public record Tie(long accountId, String structureCode, String regionCode) {}

    /** The structure to audit. */
    public record Audited(String structureCode, String regionCode) {}

    public Pair {
        if (certification.getKind() != AuditorKind.CERTIFICATION_BODY) {
            throw Refused.field("certification", "audit.refused.certificationBody");
        }
        if (network.getKind() != AuditorKind.NETWORK) {
            throw Refused.field("network", "audit.refused.network");
        }
    }

    /**
     * Checks that neither is tied to the audited structure.
     *
     * @param ties where both work, as memberships say
     * @throws Refused next to the auditor concerned
     */
    public void requireIndependentOf(Audited audited, Collection<Tie> ties) {
        requireIndependent(certification, "certification", audited, ties);
        requireIndependent(network, "network", audited, ties);
    }

    private static void requireIndependent(
            AuditorCandidate auditor, String field, Audited audited, Collection<Tie> ties) {
        if (!isIndependent(auditor, audited, ties)) {
            throw Refused.field(field, "audit.refused.tied", auditor.getName());
        }
    }

    /** Whether this auditor works neither in the structure nor in its region. */
    static boolean isIndependent(AuditorCandidate auditor, Audited audited, Collection<Tie> ties) {
        boolean ownRegion = Objects.equals(auditor.getRegionCode(), audited.regionCode());
        boolean tied = ties.stream()
                .filter(tie -> tie.accountId() == auditor.getAccountId())
                .anyMatch(tie -> tie.structureCode().equals(audited.structureCode())
                        || Objects.equals(tie.regionCode(), audited.regionCode()));
        return !ownRegion && !tied;
    }
}
