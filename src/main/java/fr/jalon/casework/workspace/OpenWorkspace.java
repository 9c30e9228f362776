package fr.jalon.casework.workspace;

import fr.jalon.casework.action.RequiredActions;
import fr.jalon.casework.agenda.AppointmentRow;
import fr.jalon.casework.agenda.Appointments;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * What the day holds: a counsellor's own, the whole mission's for the others. The number of statements does not depend
 * on the number of files.
 */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class OpenWorkspace {

    private static final int SHOWN = 15;

    private static final RequiredActions.Overview NOTHING =
            new RequiredActions.Overview(new RequiredActions.Counts(0, Map.of()), List.of());

    private final Portfolio portfolio;
    private final Appointments appointments;
    private final RequiredActions actions;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    OpenWorkspace(
            Portfolio portfolio, Appointments appointments, RequiredActions actions, Actor actor, LocalClock clock) {
        this.portfolio = portfolio;
        this.appointments = appointments;
        this.actions = actions;
        this.actor = actor;
        this.clock = clock;
    }

    OpenWorkspace() {
        this(null, null, null, null, null);
    }

    /**
     * A day.
     *
     * @param own whether it is the reader's own, not the mission's
     * @param waiting what files wait for, and the 15 most pressing ones
     * @param accompanied files seen in the last twelve months
     * @param inContract files with a contract that runs
     * @param welcomed first welcomes since the first of the month
     */
    public record Day(
            LocalDateTime now,
            boolean own,
            List<AppointmentRow> appointments,
            RequiredActions.Overview waiting,
            long accompanied,
            long inContract,
            long welcomed) {}

    /** Today. */
    public Day today() {
        LocalDate today = clock.today();
        Long whose = actor.has(Role.COUNSELLOR) ? actor.accountId() : null;
        return new Day(
                clock.now(),
                whose != null,
                appointments.ofDay(today, whose),
                seesFiles() ? actions.overview(whose, SHOWN) : NOTHING,
                portfolio.seen(whose, today.minusYears(1)),
                portfolio.inContract(whose, today),
                portfolio.welcomed(whose, today.withDayOfMonth(1)));
    }

    private boolean seesFiles() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR);
    }
}
