package fr.jalon.casework.action;

import fr.jalon.casework.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The page on which a structure says when its files need action. */
@Named
@ViewScoped
public class ActionRulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SetActionRules set;

    private int edition;
    private int dormantDays;
    private List<Line> lines = List.of();
    private transient List<ActionRuleChange> history;

    @Inject
    ActionRulesView(SetActionRules set) {
        this.set = set;
    }

    ActionRulesView() {
        this(null);
    }

    /** One rule being changed. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ActionCode code;
        private boolean enabled;
        private int amount;

        Line(ActionCode code, ActionRules.Rule rule) {
            this.code = code;
            enabled = rule.enabled();
            amount = rule.amount();
        }

        public ActionCode getCode() {
            return code;
        }

        public boolean isEnabled() {
            return enabled;
        }

        public void setEnabled(boolean enabled) {
            this.enabled = enabled;
        }

        public int getAmount() {
            return amount;
        }

        public void setAmount(int amount) {
            this.amount = amount;
        }
    }

    /** Loads the rules in force. */
    public void load() {
        ActionRuleEditions.Edition current = set.current();
        edition = current.number();
        dormantDays = current.rules().dormantDays();
        lines = new ArrayList<>(Arrays.stream(ActionCode.values())
                .map(code -> new Line(code, current.rules().of(code)))
                .toList());
    }

    /** Saves them, and stays. */
    public String save() {
        Map<ActionCode, ActionRules.Rule> rules = new EnumMap<>(ActionCode.class);
        lines.forEach(line -> rules.put(line.code, new ActionRules.Rule(line.enabled, line.amount)));
        set.set(edition, new ActionRules(dormantDays, rules));
        Notice.afterRedirect("actionRule.saved");
        return "/casework/action/rules.xhtml?faces-redirect=true";
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The changes of the rules, the latest first. */
    public List<ActionRuleChange> getHistory() {
        if (history == null) {
            history = set.history();
        }
        return history;
    }

    public int getDormantDays() {
        return dormantDays;
    }

    public void setDormantDays(int dormantDays) {
        this.dormantDays = dormantDays;
    }
}
