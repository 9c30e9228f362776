package fr.jalon.casework.duplicate;

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

/** Has what undoing merges needs erased in time: when the application starts and every hour, one mission after the other. */
@ApplicationScoped
public class MergeExpiry {

    private static final int FIRST_MINUTES = 2;
    private static final int MINUTES = 60;

    private final ForgetMerges forget;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Inject
    MergeExpiry(ForgetMerges forget) {
        this.forget = forget;
    }

    MergeExpiry() {
        this(null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::forgetAll, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void forgetAll() {
        try {
            missions().forEach(this::forget);
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    private void forget(Workspace mission) {
        try (Workspace.Stay stay = mission.enter()) {
            forget.forget();
        } catch (RuntimeException failure) {
            Incident.of(failure); // a mission whose database does not answer does not keep the others waiting
        }
    }

    private List<Workspace> missions() {
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            return forget.missions();
        }
    }
}
