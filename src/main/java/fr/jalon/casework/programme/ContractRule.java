package fr.jalon.casework.programme;

import fr.jalon.casework.rule.DatedRules;
import java.time.LocalDate;

/**
 * The rule of the contrat d'engagement jeune in a period (contract.yaml).
 *
 * @param registration whether France Travail must know the young person (L5411-1)
 * @param months longest first length (R5131-16)
 * @param monthsBetween months from the end of one contract to the next (R5131-16)
 * @param weeklyHours hours of activity a week, unless lowered with a reason (L5411-6)
 * @param waiver whether a waiver frees from the hours (L5411-6)
 * @param monthsToSign months from the notified orientation to the signature (D5411-14-1)
 */
record ContractRule(
        int minAge,
        int maxAge,
        int maxAgeWithRqth,
        boolean registration,
        int months,
        int monthsBetween,
        int weeklyHours,
        boolean waiver,
        int monthsToSign) {

    private static final DatedRules<ContractRule> ALL =
            DatedRules.read(ContractRule.class, "contract.yaml", ContractRule.class);

    static ContractRule on(LocalDate day) {
        return ALL.inForce(day);
    }
}
