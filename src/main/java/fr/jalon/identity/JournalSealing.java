package fr.jalon.identity;

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

/** Seals the journals every five minutes while the application runs, one workspace after the other. */
@ApplicationScoped
class JournalSealing {

    private static final int MINUTES = 5;

    private final SealJournal sealJournal;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Inject
    JournalSealing(SealJournal sealJournal) {
        this.sealJournal = sealJournal;
    }

    JournalSealing() {
        this(null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::sealAll, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void sealAll() {
        try {
            for (Workspace workspace : workspaces()) {
                try (Workspace.Stay stay = workspace.enter()) {
                    sealJournal.seal();
                }
            }
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    private List<Workspace> workspaces() {
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            return sealJournal.workspaces();
        }
    }
}
