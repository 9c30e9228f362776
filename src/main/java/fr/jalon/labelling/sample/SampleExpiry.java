package fr.jalon.labelling.sample;

import fr.jalon.shared.error.Incident;
import fr.jalon.tenancy.Structure;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has the copies of samples that ended deleted every day, one mission after the other. */
@ApplicationScoped
public class SampleExpiry {

    private static final int FIRST_MINUTES = 15;
    private static final int MINUTES = 24 * 60;

    private final TendSamples tend;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Inject
    SampleExpiry(TendSamples tend) {
        this.tend = tend;
    }

    SampleExpiry() {
        this(null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::sweepAll, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void sweepAll() {
        try {
            missions().forEach(this::sweep);
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    private void sweep(Structure mission) {
        try (Workspace.Stay stay =
                Workspace.of(new StructureCode(mission.getCode())).enter()) {
            tend.sweep(ZoneId.of(mission.getTimeZone()));
        } catch (RuntimeException failure) {
            Incident.of(failure); // a mission whose database does not answer does not keep the others waiting
        }
    }

    private List<Structure> missions() {
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            return tend.missions();
        }
    }
}
