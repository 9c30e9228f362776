package fr.jalon.casework.action;

import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The successive rules of the current structure. Called by use cases. */
@ApplicationScoped
class ActionRuleEditions {

    private final EntityManager entities;
    private final LocalClock clock;

    @Inject
    ActionRuleEditions(EntityManager entities, LocalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    ActionRuleEditions() {
        this(null, null);
    }

    /**
     * The rules as they were set once.
     *
     * @param number 0 for those of the platform, set by nobody
     * @param setAt UTC; null for those of the platform
     * @param setBy account; null for those of the platform
     */
    record Edition(int number, ActionRules rules, LocalDateTime setAt, Long setBy) {}

    /** The one in force: one statement. */
    Edition current() {
        List<ActionRuleValue> values = entities.createQuery(
                        "select r from ActionRuleValue r where r.edition ="
                                + " (select max(l.edition) from ActionRuleValue l)",
                        ActionRuleValue.class)
                .getResultList();
        return values.isEmpty() ? platform() : edition(values);
    }

    /** All of them, the latest first, that of the platform last. */
    List<Edition> all() {
        Map<Integer, List<ActionRuleValue>> editions =
                entities.createQuery("select r from ActionRuleValue r", ActionRuleValue.class).getResultList().stream()
                        .collect(Collectors.groupingBy(ActionRuleValue::edition, TreeMap::new, Collectors.toList()));
        List<Edition> all =
                editions.values().stream().map(this::edition).collect(Collectors.toCollection(ArrayList::new));
        all.add(0, platform());
        Collections.reverse(all);
        return all;
    }

    /**
     * Follows an edition by another.
     *
     * @throws Refused where somebody else followed it at the same moment
     */
    Edition follow(int number, ActionRules rules, long account) {
        LocalDateTime now = clock.utc();
        try {
            rules.rules().forEach((code, rule) -> keep(number + 1, code.name(), rule, now, account));
            keep(number + 1, ActionRuleValue.DORMANT, new ActionRules.Rule(true, rules.dormantDays()), now, account);
            entities.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e, "action_rule_edition") ? Refused.changedMeanwhile() : e;
        }
        return new Edition(number + 1, rules, now, account);
    }

    private void keep(int edition, String code, ActionRules.Rule rule, LocalDateTime at, long account) {
        entities.persist(new ActionRuleValue(edition, code, rule, at, account));
    }

    private Edition platform() {
        return new Edition(0, ActionRules.defaults(clock.today()), null, null);
    }

    /** A code that came after the edition keeps the platform's rule. */
    private Edition edition(List<ActionRuleValue> values) {
        ActionRules platform = ActionRules.defaults(clock.today());
        Map<ActionCode, ActionRules.Rule> rules = new EnumMap<>(platform.rules());
        int dormant = platform.dormantDays();
        for (ActionRuleValue value : values) {
            if (value.code().equals(ActionRuleValue.DORMANT)) {
                dormant = value.rule().amount();
            } else {
                rules.put(ActionCode.valueOf(value.code()), value.rule());
            }
        }
        ActionRuleValue one = values.get(0);
        return new Edition(one.edition(), new ActionRules(dormant, rules), one.setAt(), one.setBy());
    }
}
