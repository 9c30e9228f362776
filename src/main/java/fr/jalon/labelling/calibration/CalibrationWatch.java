package fr.jalon.labelling.calibration;

import fr.jalon.shared.error.Incident;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Has the calibration of auditors measured every day, where the national union is. */
@ApplicationScoped
public class CalibrationWatch {

    private static final int FIRST_MINUTES = 15;
    private static final int MINUTES = 24 * 60;

    private final WatchCalibration watch;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Inject
    CalibrationWatch(WatchCalibration watch) {
        this.watch = watch;
    }

    CalibrationWatch() {
        this(null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::watch, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void watch() {
        try (Workspace.Stay stay = Workspace.of(StructureCode.NATIONAL_UNION).enter()) {
            watch.watch();
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }
}
