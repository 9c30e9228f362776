package fr.jalon.labelling.improvement;

import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.web.Formats;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;

/** The words of documents and tables of the plan, in the reader's language. */
@RequestScoped
public class PlanWording {
    private final Shell shell;
    private final Formats formats;

    @Inject
    PlanWording(Shell shell, Formats formats) {
        this.shell = shell;
        this.formats = formats;
    }

    PlanWording() {
        this(null, null);
    }

    public String language() {
        return shell.getLocale().getLanguage();
    }

    public String structure() {
        return shell.getWorkspaceName();
    }

    public String text(String key, Object... arguments) {
        return Texts.text(shell.getLocale(), key, arguments);
    }

    /** 21 nov. 2026. */
    public String day(LocalDate day) {
        return formats.shortDay(day);
    }

    /** 1 200,50 €. */
    public String euros(BigDecimal amount) {
        return number(amount.setScale(2, RoundingMode.HALF_UP)) + "\u00a0€";
    }

    /** 12,5; nothing for null. */
    public String number(BigDecimal number) {
        if (number == null) {
            return "";
        }
        NumberFormat format =
                NumberFormat.getNumberInstance(shell.getLocale().equals(Locale.FRENCH) ? Locale.FRANCE : Locale.UK);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** The words of a value of a list of ours; nothing for null. */
    public String of(String key, Enum<?> value) {
        return value == null ? "" : text(key + value.name());
    }
}
