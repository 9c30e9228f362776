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

/**
 * Seals the journals every five minutes while the application runs, one workspace after the other, and forgets there the
 * answers that were kept long enough.
 */
@ApplicationScoped
class JournalSealing {

    private static final int MINUTES = 5;

    private final SealJournal sealJournal;
    private final ForgetAnswers forgetAnswers;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Inject
    JournalSealing(SealJournal sealJournal, ForgetAnswers forgetAnswers) {
        this.sealJournal = sealJournal;
        this.forgetAnswers = forgetAnswers;
    }

    JournalSealing() {
        this(null, null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::sealAll, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void sealAll() {
        try {
            workspaces().forEach(this::seal);
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    /** One workspace that cannot be tidied does not keep the others from it. */
    private void seal(Workspace workspace) {
        try (Workspace.Stay stay = workspace.enter()) {
            sealJournal.seal();
            if (!workspace.equals(Workspace.IDENTITY)) {
                forgetAnswers.forget();
            }
        } catch (RuntimeException failure) {
            Incident.of(failure);
        }
    }

    private List<Workspace> workspaces() {
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            return sealJournal.workspaces();
        }
    }
}
