package fr.jalon.shared.export;

import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.web.Formats;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Locale;

/** The words and times of tables, in the reader's language and where the reader's structure is. */
@RequestScoped
public class TableWords {

    private final Shell shell;
    private final Formats formats;

    @Inject
    TableWords(Shell shell, Formats formats) {
        this.shell = shell;
        this.formats = formats;
    }

    TableWords() {
        this(null, null);
    }

    public Locale locale() {
        return shell.getLocale();
    }

    public String text(String key, Object... arguments) {
        return Texts.text(shell.getLocale(), key, arguments);
    }

    /** The words of a value of a list of ours; null for null. */
    public String of(String prefix, Enum<?> value) {
        return value == null ? null : text(prefix + value.name());
    }

    /** Yes or no; null for null. */
    public String of(Boolean value) {
        return value == null ? null : text(value ? "common.yes" : "common.no");
    }

    /** "3,4": one decimal, within a sentence. */
    public String decimal(double number) {
        return formats.decimal(number);
    }

    /** A time in UTC as clocks show it where the reader's structure is; null for null. */
    public LocalDateTime here(LocalDateTime utc) {
        return utc == null ? null : formats.here(utc);
    }
}
