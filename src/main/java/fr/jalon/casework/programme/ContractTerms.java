package fr.jalon.casework.programme;

import fr.jalon.casework.allowance.Household;
import fr.jalon.casework.allowance.Income;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/**
 * What is agreed in a contract.
 *
 * @param orientedOn day the orientation was notified; may be null
 * @param endsOn last day
 * @param weeklyHours hours of activity a week
 * @param hoursReason why fewer than the rule asks; null otherwise
 * @param waiver why none or fewer may be asked, on request; null otherwise
 * @param income what is taken off the allowance
 */
public record ContractTerms(
        LocalDate orientedOn,
        LocalDate signedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        int weeklyHours,
        String hoursReason,
        HoursWaiver waiver,
        Household household,
        Income income,
        String objective) {

    private static final int MOST_HOURS = 35;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_OBJECTIVE = 1000;

    /** Refuses terms against the rule of the day of signature, naming the article. */
    void check(LocalDate today) {
        if (signedOn == null || signedOn.isAfter(today)) {
            throw Refused.field("signedOn", "contract.signedOn.wrong");
        }
        if (startsOn == null || startsOn.isBefore(signedOn)) {
            throw Refused.field("startsOn", "contract.startsOn.wrong");
        }
        ContractRule rule = ContractRule.on(signedOn);
        LocalDate latest = startsOn.plusMonths(rule.months()).minusDays(1);
        if (endsOn == null || !endsOn.isAfter(startsOn)) {
            throw Refused.field("endsOn", "contract.endsOn.wrong");
        }
        if (endsOn.isAfter(latest)) {
            throw Refused.field("endsOn", "contract.tooLong", rule.months(), latest);
        }
        checkHours(rule);
        if (household == null) {
            throw Refused.field("household", "contract.household.missing");
        }
        if (objective == null || objective.isBlank() || objective.length() > LONGEST_OBJECTIVE) {
            throw Refused.field("objective", "contract.objective.wrong", LONGEST_OBJECTIVE);
        }
    }

    private void checkHours(ContractRule rule) {
        if (waiver != null && !rule.waiver()) {
            throw Refused.field("waiver", "contract.waiver.unknown");
        }
        int least = waiver == null ? 1 : 0;
        if (weeklyHours < least || weeklyHours > MOST_HOURS) {
            throw Refused.field("weeklyHours", "contract.hours.wrong", MOST_HOURS);
        }
        if (waiver == null && weeklyHours < rule.weeklyHours() && (hoursReason == null || hoursReason.isBlank())) {
            throw Refused.field("hoursReason", "contract.hours.reason", rule.weeklyHours());
        }
        if (hoursReason != null && hoursReason.length() > LONGEST_REASON) {
            throw Refused.field("hoursReason", "contract.hours.reasonTooLong", LONGEST_REASON);
        }
    }
}
