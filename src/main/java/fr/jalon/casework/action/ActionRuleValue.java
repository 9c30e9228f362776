package fr.jalon.casework.action;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One rule as a structure set it, in one edition of its rules. Never changed: another edition follows. */
@Entity
@Table(name = "action_rule")
public class ActionRuleValue {

    /** In place of a code: after how many days without any act a file is asleep. */
    static final String DORMANT = "DORMANT";

    @Id
    private long id;

    private int edition;
    private String code;
    private boolean enabled;
    private int amount;

    @Column(name = "set_at")
    private LocalDateTime setAt;

    @Column(name = "set_by")
    private long setBy;

    protected ActionRuleValue() {}

    ActionRuleValue(int edition, String code, ActionRules.Rule rule, LocalDateTime setAt, long setBy) {
        this.id = Ids.next();
        this.edition = edition;
        this.code = code;
        this.enabled = rule.enabled();
        this.amount = rule.amount();
        this.setAt = setAt;
        this.setBy = setBy;
    }

    int edition() {
        return edition;
    }

    String code() {
        return code;
    }

    ActionRules.Rule rule() {
        return new ActionRules.Rule(enabled, amount);
    }

    /** UTC. */
    LocalDateTime setAt() {
        return setAt;
    }

    /** Account of who set it. */
    long setBy() {
        return setBy;
    }
}
