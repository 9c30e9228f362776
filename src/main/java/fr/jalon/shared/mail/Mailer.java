package fr.jalon.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** Sends mails through the server of {@link MailSettings}; keeps them as .eml files where none is set. */
@ApplicationScoped
public class Mailer {

    private final MailSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Mailer(Config config, Outbox outbox, Clock clock) {
        this(MailSettings.of(config), outbox, clock);
    }

    Mailer(MailSettings settings, Outbox outbox, Clock clock) {
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    Mailer() {
        this((MailSettings) null, null, null);
    }

    /**
     * Sends.
     *
     * @throws NotSent where the server does not take it
     */
    public void send(Letter letter) throws NotSent {
        try {
            if (settings.host() == null) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                message(letter, Session.getInstance(new Properties())).writeTo(content);
                outbox.keep("eml", content.toByteArray());
            } else {
                Transport.send(message(letter, session()));
            }
        } catch (MessagingException | IOException failure) {
            throw new NotSent("The mail was not taken: " + failure.getClass().getSimpleName(), failure);
        }
    }

    private Session session() {
        return Session.getInstance(settings.properties(), new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        });
    }

    private MimeMessage message(Letter letter, Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        if (letter.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(letter.replyTo(), true)});
        }
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
