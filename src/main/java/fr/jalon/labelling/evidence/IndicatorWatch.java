package fr.jalon.labelling.evidence;

import fr.jalon.shared.error.Incident;
import fr.jalon.tenancy.Workspace;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has frozen indicators counted again twice a day, one mission after the other. */
@ApplicationScoped
public class IndicatorWatch {

    private static final int FIRST_MINUTES = 10;
    private static final int MINUTES = 12 * 60;

    private final TendIndicators tend;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Inject
    IndicatorWatch(TendIndicators tend) {
        this.tend = tend;
    }

    IndicatorWatch() {
        this(null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::recountAll, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void recountAll() {
        try {
            missions().forEach(this::recount);
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    private void recount(Workspace mission) {
        try (Workspace.Stay stay = mission.enter()) {
            tend.recount();
        } catch (RuntimeException failure) {
            Incident.of(failure); // a mission whose database does not answer does not keep the others waiting
        }
    }

    private List<Workspace> missions() {
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            return tend.missions();
        }
    }
}
