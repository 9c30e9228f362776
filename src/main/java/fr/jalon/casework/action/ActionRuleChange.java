package fr.jalon.casework.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The rules were set: what is not as it was before.
 *
 * @param on the day, in UTC
 * @param by name of who did; empty where it is nobody of the structure any more
 * @param dormantDays null where it is as before
 */
public record ActionRuleChange(
        int edition, LocalDate on, String by, List<Difference> differences, Integer dormantDays) {

    /** A rule that is not what it was. */
    public record Difference(ActionCode code, ActionRules.Rule before, ActionRules.Rule after) {}

    static ActionRuleChange between(
            ActionRuleEditions.Edition before, ActionRuleEditions.Edition after, Map<Long, String> names) {
        List<Difference> differences = Arrays.stream(ActionCode.values())
                .map(code -> new Difference(
                        code, before.rules().of(code), after.rules().of(code)))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
        int dormant = after.rules().dormantDays();
        return new ActionRuleChange(
                after.number(),
                after.setAt().toLocalDate(),
                names.getOrDefault(after.setBy(), ""),
                differences,
                dormant == before.rules().dormantDays() ? null : dormant);
    }
}
