package fr.jalon.casework.reminder;

import fr.jalon.shared.error.Incident;
import fr.jalon.shared.error.Refused;
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

/** Sends reminders every five minutes while the application runs, one mission after the other. */
@ApplicationScoped
public class Reminding {

    private static final int MINUTES = 5;

    private final SendReminders send;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Inject
    Reminding(SendReminders send) {
        this.send = send;
    }

    Reminding() {
        this(null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::remindAll, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void remindAll() {
        try {
            missions().forEach(this::remind);
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    /** Reminds in one mission, which cannot keep the others from it; returns how many left. */
    public int remind(Structure mission) {
        try (Workspace.Stay stay =
                Workspace.of(new StructureCode(mission.getCode())).enter()) {
            int left = 0;
            for (SendReminders.Due due : send.due(ZoneId.of(mission.getTimeZone()))) {
                left += remind(due, mission.getName()) ? 1 : 0;
            }
            return left;
        } catch (RuntimeException failure) {
            Incident.of(failure);
            return 0;
        }
    }

    private boolean remind(SendReminders.Due due, String structureName) {
        try {
            return send.remind(due, structureName);
        } catch (Refused sentByAnother) {
            return false;
        } catch (RuntimeException failure) {
            Incident.of(failure); // tried again in five minutes
            return false;
        }
    }

    /** The missions at work. */
    public List<Structure> missions() {
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            return send.missions();
        }
    }
}
