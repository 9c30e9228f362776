package fr.jalon.shared.mail;

import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * The mail server that is written to, and as whom: {@code JALON_MAIL_HOST}, {@code JALON_MAIL_PORT} (587),
 * {@code JALON_MAIL_USER}, {@code JALON_MAIL_PASSWORD}, {@code JALON_MAIL_SECURITY} (starttls; or tls, none) and
 * {@code JALON_MAIL_FROM}.
 *
 * @param host null where none is set: then mails are kept as files
 * @param user null where the server asks for none
 */
record MailSettings(String host, int port, String user, String password, String security, String from) {

    private static final int SUBMISSION = 587;
    private static final String SECONDS_20 = "20000";

    static MailSettings of(Config config) {
        return new MailSettings(
                text(config, "host", null),
                config.getOptionalValue("jalon.mail.port", Integer.class).orElse(SUBMISSION),
                text(config, "user", null),
                text(config, "password", null),
                text(config, "security", "starttls"),
                text(config, "from", "jalon@localhost"));
    }

    private static String text(Config config, String name, String otherwise) {
        return config.getOptionalValue("jalon.mail." + name, String.class)
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }

    /** What Jakarta Mail is told: nothing waits for ever. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security.equals("starttls")));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security.equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", SECONDS_20);
        properties.setProperty("mail.smtp.timeout", SECONDS_20);
        properties.setProperty("mail.smtp.writetimeout", SECONDS_20);
        return properties;
    }
}
