package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Incident;
import fr.jalon.shared.mail.NotSent;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Tells every minute what happened to audits: the label office, the auditors, and the structures that are concerned. */
@ApplicationScoped
public class AuditPost {

    private static final Logger LOG = Logger.getLogger(AuditPost.class.getName());
    private static final int SECONDS = 60;

    private final TellAuditNews news;
    private final TellAssignments assignments;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Inject
    AuditPost(TellAuditNews news, TellAssignments assignments) {
        this.news = news;
        this.assignments = assignments;
    }

    AuditPost() {
        this(null, null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::tellAll, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Tells all that is to be told. */
    public void tellAll() {
        try {
            for (StructureCode structure : structures()) {
                tell(Workspace.of(structure), NewsAudience.STRUCTURE);
            }
            tell(Workspace.of(StructureCode.NATIONAL_UNION), NewsAudience.OFFICE);
            tell(Workspace.AUDIT, NewsAudience.AUDITORS);
            tellAssignments();
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    private void tellAssignments() {
        try (Workspace.Stay stay = Workspace.AUDIT.enter()) {
            for (long account : assignments.waiting()) {
                apart(() -> assignments.tell(account));
            }
        }
    }

    /** Something to tell. */
    @FunctionalInterface
    private interface Telling {
        void tell() throws NotSent;
    }

    /** Tells one thing; that it fails does not keep the next from being told. */
    private static void apart(Telling one) {
        try {
            one.tell();
        } catch (NotSent failure) {
            LOG.warning(() -> "A letter on an audit was not sent: " + failure.getMessage());
        } catch (RuntimeException failure) {
            Incident.of(failure);
        }
    }

    private List<StructureCode> structures() {
        try (Workspace.Stay stay = Workspace.of(StructureCode.NATIONAL_UNION).enter()) {
            return news.structures();
        }
    }

    private void tell(Workspace where, NewsAudience audience) {
        try (Workspace.Stay stay = where.enter()) {
            for (TellAuditNews.News one : news.untold(audience.name())) {
                apart(() -> news.tell(one, audience.name()));
            }
        } catch (RuntimeException failure) {
            Incident.of(failure);
        }
    }
}
