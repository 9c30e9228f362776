package fr.jalon.labelling.reminder;

import fr.jalon.labelling.webhook.SendWebhooks;
import fr.jalon.shared.error.Incident;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.mail.NotSent;
import fr.jalon.tenancy.Structure;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * Visits each structure every hour of its day: what is late and what became of its label is told, who is to be reminded is written
 * to, its label is watched, and what was told long ago is forgotten.
 */
@ApplicationScoped
public class DailyRound {
    private static final Logger LOG = Logger.getLogger(DailyRound.class.getName());
    private static final int FIRST_MINUTES = 15;
    private static final int MINUTES = 60;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private final RemindOfDue remind;
    private final TellLateActions late;
    private final LabelRound labels;
    private final SendWebhooks webhooks;
    private final Clock clock;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Inject
    DailyRound(RemindOfDue remind, TellLateActions late, LabelRound labels, SendWebhooks webhooks, Clock clock) {
        this.remind = remind;
        this.late = late;
        this.labels = labels;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    DailyRound() {
        this(null, null, null, null, null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::visitAll, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void visitAll() {
        try {
            structures().stream().filter(this::isAwake).forEach(this::visit);
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    private boolean isAwake(Structure structure) {
        LocalTime there = LocalTime.ofInstant(clock.instant(), ZoneId.of(structure.getTimeZone()));
        return there.isAfter(MORNING) && there.isBefore(EVENING);
    }

    /** The structures at work. */
    public List<Structure> structures() {
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            return remind.structures();
        }
    }

    /** Visits one, which cannot keep the others from it; returns how many letters left. */
    public int visit(Structure structure) {
        try (Workspace.Stay stay =
                Workspace.of(new StructureCode(structure.getCode())).enter()) {
            webhooks.forget();
            labels.visit(structure);
            return remind(structure);
        } catch (RuntimeException failure) {
            Incident.of(failure);
            return 0;
        }
    }

    private int remind(Structure structure) {
        tellLate(structure);
        int left = 0;
        for (Digest digest : remind.digests(structure)) {
            left += send(digest, structure) ? 1 : 0;
        }
        return left;
    }

    private void tellLate(Structure structure) {
        try {
            late.tell(structure);
        } catch (Refused toldByAnother) {
            return;
        }
    }

    private boolean send(Digest digest, Structure structure) {
        try {
            remind.send(digest, structure);
            return true;
        } catch (Refused sentByAnother) {
            return false;
        } catch (NotSent failure) {
            LOG.warning(() -> "A reminder was not sent: " + failure.getMessage());
            return false;
        } catch (RuntimeException failure) {
            Incident.of(failure);
            return false;
        }
    }
}
