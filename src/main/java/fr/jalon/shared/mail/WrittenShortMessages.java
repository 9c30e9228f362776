package fr.jalon.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Keeps short messages as files, for want of a provider: number on the first line, then what it says. */
@ApplicationScoped
class WrittenShortMessages implements ShortMessages {

    private final Outbox outbox;

    @Inject
    WrittenShortMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    WrittenShortMessages() {
        this(null);
    }

    @Override
    public void send(String phone, String text) throws NotSent {
        try {
            outbox.keep("sms", (phone + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new NotSent(
                    "The short message was not written: " + failure.getClass().getSimpleName(), failure);
        }
    }
}
