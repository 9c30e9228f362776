package fr.jalon.casework.action;

import fr.jalon.casework.rule.DatedRules;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.Map;

/**
 * After how long a file needs action, in one structure (action.yaml until it sets its own).
 *
 * @param dormantDays without any act: the file is asleep
 * @param rules one for each code
 */
public record ActionRules(int dormantDays, Map<ActionCode, Rule> rules) {

    private static final int LEAST_DORMANT = 30;
    private static final int MOST_DORMANT = 1095;

    private static final DatedRules<ActionRules> DEFAULTS =
            DatedRules.read(ActionRules.class, "action.yaml", ActionRules.class);

    /**
     * One of them.
     *
     * @param enabled whether the structure wants it
     * @param amount in the unit of the code
     */
    public record Rule(boolean enabled, int amount) {}

    /** Refuses a rule that is missing or out of bounds. */
    public ActionRules {
        if (dormantDays < LEAST_DORMANT || dormantDays > MOST_DORMANT) {
            throw Refused.field("dormantDays", "actionRule.amount.wrong", LEAST_DORMANT, MOST_DORMANT);
        }
        for (ActionCode code : ActionCode.values()) {
            Rule rule = rules.get(code);
            if (rule == null || rule.amount() < code.least() || rule.amount() > code.most()) {
                throw Refused.field(code.name(), "actionRule.amount.wrong", code.least(), code.most());
            }
        }
        rules = Map.copyOf(rules);
    }

    /** Those of a structure that has set none, on a day. */
    static ActionRules defaults(LocalDate day) {
        return DEFAULTS.inForce(day);
    }

    /** The rule of a code. */
    public Rule of(ActionCode code) {
        return rules.get(code);
    }
}
