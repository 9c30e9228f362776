package fr.jalon.labelling.reminder;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** How many actions and steps that the reader carries are late or due within three days. */
@RequestScoped
@UseCase(circle = QualityCircle.CONTRIBUTORS)
public class CountOwnDue {
    private static final String MINE = "a.state IN ('PLANNED', 'IN_PROGRESS') AND (a.owner_id = ? OR EXISTS"
            + " (SELECT 1 FROM action_contributor c WHERE c.action_id = a.id AND c.account_id = ?))";
    private static final String COUNT = "SELECT (SELECT COUNT(*) FROM improvement_action a WHERE a.due_on <= ? AND "
            + MINE + ") + (SELECT COUNT(*) FROM action_step s JOIN improvement_action a ON a.id = s.action_id"
            + " WHERE s.done_on IS NULL AND s.due_on <= ? AND " + MINE + ")";

    private final EntityManager entities;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    CountOwnDue(EntityManager entities, Actor actor, LocalClock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    CountOwnDue() {
        this(null, null, null);
    }

    public int count() {
        LocalDate soon = clock.today().plusDays(DueReminderRule.LAST_DAYS);
        Long me = actor.accountId();
        return Tables.of(entities)
                .one(COUNT, row -> row.getInt(1), soon, me, me, soon, me, me)
                .orElse(0);
    }
}
