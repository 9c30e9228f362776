package fr.jalon.casework.action;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Sets when the files of the structure need action. What was set before, by whom and when, is kept. */
@UseCase(allowed = {Role.TEAM_LEAD, Role.DIRECTOR})
@RequestScoped
public class SetActionRules {

    private final ActionRuleEditions editions;
    private final Colleagues colleagues;
    private final Actor actor;
    private final Journal journal;

    @Inject
    SetActionRules(ActionRuleEditions editions, Colleagues colleagues, Actor actor, Journal journal) {
        this.editions = editions;
        this.colleagues = colleagues;
        this.actor = actor;
        this.journal = journal;
    }

    SetActionRules() {
        this(null, null, null, null);
    }

    /** The rules in force, and their edition. */
    public ActionRuleEditions.Edition current() {
        return editions.current();
    }

    /** The changes of the rules, the latest first. */
    public List<ActionRuleChange> history() {
        List<ActionRuleEditions.Edition> all = editions.all();
        Map<Long, String> names = colleagues.names();
        List<ActionRuleChange> changes = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            changes.add(ActionRuleChange.between(all.get(i + 1), all.get(i), names));
        }
        return changes;
    }

    /**
     * Sets the rules.
     *
     * @param edition the one that was read
     * @throws Refused where somebody else changed them meanwhile: nothing is written
     */
    public ActionRuleEditions.Edition set(int edition, ActionRules rules) {
        ActionRuleEditions.Edition known = editions.current();
        if (known.number() != edition) {
            throw Refused.changedMeanwhile();
        }
        if (known.rules().equals(rules)) {
            return known;
        }
        ActionRuleEditions.Edition next = editions.follow(edition, rules, actor.accountId());
        List<String> changed = Arrays.stream(ActionCode.values())
                .filter(code -> !known.rules().of(code).equals(rules.of(code)))
                .map(ActionCode::name)
                .toList();
        journal.record(
                Journal.Action.UPDATE, "ActionRules", Integer.toString(next.number()), String.join(" ", changed));
        return next;
    }
}
