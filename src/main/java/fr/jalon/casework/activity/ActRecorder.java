package fr.jalon.casework.activity;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Who records or corrects an act, and when. */
@RequestScoped
class ActRecorder {

    private final Actor actor;
    private final LocalClock clock;

    @Inject
    ActRecorder(Actor actor, LocalClock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    ActRecorder() {
        this(null, null);
    }

    boolean accompanies() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
    }

    /** Whoever held it may correct an act, and the team lead, who answers for the figures; nobody another structure's. */
    boolean mayCorrect(Act act) {
        if (act.elsewhere() != null) {
            return false;
        }
        boolean own = actor.has(Role.COUNSELLOR) && act.counsellorId() == actor.accountId();
        return own || actor.has(Role.TEAM_LEAD);
    }

    long account() {
        return actor.accountId();
    }

    LocalDate today() {
        return clock.today();
    }

    LocalDateTime utc() {
        return clock.utc();
    }
}
