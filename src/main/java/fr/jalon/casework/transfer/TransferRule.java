package fr.jalon.casework.transfer;

import fr.jalon.casework.person.Audience;
import fr.jalon.casework.rule.DatedRules;
import java.time.LocalDate;
import java.util.Collection;

/**
 * How long a proposal waits, a consent holds, and a sealed copy is kept (transfer.yaml).
 *
 * @param proposalDays days in which the destination answers
 * @param consentDays days for which a consent may be used
 * @param yearsAfterAgeLimit years for which a file is kept after the age limit
 * @param yearsAfterContract years for which a file with a contract is kept after its end
 */
public record TransferRule(int proposalDays, int consentDays, int yearsAfterAgeLimit, int yearsAfterContract) {

    private static final DatedRules<TransferRule> RULES =
            DatedRules.read(TransferRule.class, "transfer.yaml", TransferRule.class);

    /** Which rule keeps a copy the longest. */
    public enum Reason {
        AGE_LIMIT,
        CONTRACT
    }

    /** Until when a copy is kept, the day included, and why. */
    public record Kept(LocalDate until, Reason reason) {}

    /** The rule in force on a day. */
    public static TransferRule on(LocalDate day) {
        return RULES.inForce(day);
    }

    /**
     * Until when the copy of a file is kept: the age limit and the contracts each ask for their time, the longest holds.
     *
     * @param contractEnds last days of the contracts that there were
     */
    Kept kept(LocalDate birthDate, boolean rqth, Collection<LocalDate> contractEnds, LocalDate sealedOn) {
        LocalDate limit = birthDate.plusYears(Audience.on(sealedOn).lastAge(rqth) + 1L);
        Kept kept = new Kept(limit.plusYears(yearsAfterAgeLimit), Reason.AGE_LIMIT);
        for (LocalDate end : contractEnds) {
            LocalDate until = end.plusYears(yearsAfterContract);
            kept = until.isAfter(kept.until()) ? new Kept(until, Reason.CONTRACT) : kept;
        }
        return kept;
    }
}
