package fr.jalon.labelling.webhook;

import fr.jalon.identity.MailReceivers;
import fr.jalon.shared.error.Incident;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.mail.Letter;
import fr.jalon.shared.mail.Mailer;
import fr.jalon.shared.mail.NotSent;
import fr.jalon.tenancy.Workspace;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Sends what is to be told four times a minute while the application runs, one structure after the other. */
@ApplicationScoped
public class WebhookPost {
    private static final Logger LOG = Logger.getLogger(WebhookPost.class.getName());
    private static final int SECONDS = 15;

    private final SendWebhooks send;
    private final WebhookCaller caller;
    private final Mailer mailer;

    @Resource
    private ManagedScheduledExecutorService schedule;

    @Inject
    WebhookPost(SendWebhooks send, WebhookCaller caller, Mailer mailer) {
        this.send = send;
        this.caller = caller;
        this.mailer = mailer;
    }

    WebhookPost() {
        this(null, null, null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        schedule.scheduleWithFixedDelay(this::sendAll, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void sendAll() {
        try {
            structures().forEach(this::send);
        } catch (RuntimeException failure) {
            Incident.of(failure); // an exception let through would end the schedule
        }
    }

    private List<Workspace> structures() {
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            return send.structures();
        }
    }

    /** Sends what is due in a structure, which cannot keep the others from it; returns how much was taken. */
    public int send(Workspace structure) {
        try (Workspace.Stay stay = structure.enter()) {
            send.prepare();
            int taken = 0;
            Set<Long> failing = new HashSet<>(); // what took one thing not will not take the next: the others go first
            for (SendWebhooks.Due due : send.due()) {
                if (!failing.contains(due.endpoint())) {
                    boolean done = send(due);
                    taken += done ? 1 : 0;
                    failing.addAll(done ? Set.of() : Set.of(due.endpoint()));
                }
            }
            return taken;
        } catch (RuntimeException failure) {
            Incident.of(failure);
            return 0;
        }
    }

    private boolean send(SendWebhooks.Due due) {
        Parcel parcel = send.claim(due.delivery()).orElse(null);
        if (parcel == null) {
            return true; // another server has it
        }
        Outcome outcome = parcel.secrets().isEmpty() ? Outcome.failed("webhook.answer.key") : caller.send(parcel);
        send.settle(parcel, outcome).forEach(receiver -> tellPaused(receiver, parcel, outcome));
        return outcome.isTaken();
    }

    private void tellPaused(MailReceivers.Receiver receiver, Parcel parcel, Outcome outcome) {
        PauseCause cause = outcome.isGone() ? PauseCause.GONE : PauseCause.FAILING;
        String host = parcel.address().uri().getHost();
        String subject = Texts.text(Locale.FRENCH, "webhook.mail.subject", host);
        String text = Texts.text(Locale.FRENCH, "webhook.mail." + cause, host);
        try {
            mailer.send(new Letter(receiver.mail(), null, subject, text));
        } catch (NotSent failure) {
            LOG.warning(() -> "A letter of a webhook was not sent: " + failure.getMessage());
        }
    }
}
