package fr.jalon.labelling.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Who carries an action beside its owner; the name stays after they left. */
@Entity
@Table(name = "action_contributor")
class ActionContributor extends ActionPart {
    @Column(name = "account_id")
    private long accountId;

    private String name;

    protected ActionContributor() {}

    ActionContributor(ImprovementAction action, long accountId, String name) {
        super(action);
        this.accountId = accountId;
        this.name = name;
    }

    long accountId() {
        return accountId;
    }

    String name() {
        return name;
    }
}
