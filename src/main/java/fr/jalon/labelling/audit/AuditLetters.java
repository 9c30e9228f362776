package fr.jalon.labelling.audit;

import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Letters on audits, in French as all that leave: what happened, then where to read on. */
@ApplicationScoped
class AuditLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final String LIST = "/labelling/audit/list.xhtml";

    private final Optional<String> address;

    @Inject
    AuditLetters(@ConfigProperty(name = "jalon.public.url") Optional<String> address) {
        this.address = address;
    }

    AuditLetters() {
        this(Optional.empty());
    }

    /** A letter of these paragraphs; with the address of the audits, where the platform has a public one. */
    Letter letter(String to, String subject, String... paragraphs) {
        String where = address.map(base -> text("audit.mail.where") + "\n" + base.replaceAll("/+$", "") + LIST)
                .orElseGet(() -> text("audit.mail.where"));
        return new Letter(to, null, subject, text("audit.mail.text", String.join("\n\n", paragraphs), where));
    }

    /** Days of a visit, or its only day. */
    static String days(LocalDate from, LocalDate until) {
        return from.equals(until)
                ? text("audit.mail.day", DAY.format(from))
                : text("audit.mail.days", DAY.format(from), DAY.format(until));
    }

    static String text(String key, Object... arguments) {
        return Texts.text(Locale.FRENCH, key, arguments);
    }
}
