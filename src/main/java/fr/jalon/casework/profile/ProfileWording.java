package fr.jalon.casework.profile;

import fr.jalon.casework.DateText;
import fr.jalon.casework.Wording;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What a file says, as the reader's language writes it. */
@Named
@RequestScoped
public class ProfileWording {

    private static final Set<String> CODED = Set.of("sex", "rqth", "jobSeeker", "educationLevel");

    private final Wording wording;
    private final Shell shell;

    @Inject
    ProfileWording(Wording wording, Shell shell) {
        this.wording = wording;
        this.shell = shell;
    }

    ProfileWording() {
        this(null, null);
    }

    /** The value of a field, in words. */
    public String value(ProfileField field, String value) {
        if (value == null) {
            return "";
        }
        return switch (field.type().kind()) {
            case CHOICE -> choice(field, value);
            case DATE -> wording.longDate(LocalDate.parse(value));
            case AMOUNT -> wording.euros(new BigDecimal(value));
            default -> value;
        };
    }

    /** One of the values of a choice, in words. */
    public String choice(ProfileField field, String value) {
        boolean yesNo = value.equals("YES") || value.equals("NO");
        return text(yesNo ? "common." + (value.equals("YES") ? "yes" : "no") : "details." + field + "." + value);
    }

    /** As it stands in the form. */
    static String typed(ProfileField field, String value) {
        if (value == null) {
            return null;
        }
        return switch (field.type().kind()) {
            case DATE -> DateText.of(LocalDate.parse(value));
            case AMOUNT -> value.replace('.', ',');
            default -> value;
        };
    }

    /** The name of a field in the history. */
    public String label(String field) {
        return field.startsWith(FieldValues.IDENTITY)
                ? text("person." + field.substring(FieldValues.IDENTITY.length()))
                : text("details." + field);
    }

    /**
     * A value in the history, in words.
     *
     * @param names of colleagues, by account
     */
    public String past(FieldValue past, Map<Long, String> names) {
        return past.value() == null ? text("details.cleared") : said(past.field(), past.value(), names);
    }

    /**
     * What a field of the history says, in words.
     *
     * @param field as the history calls it
     * @param value as it is kept
     * @param names of colleagues, by account
     */
    public String said(String field, String value, Map<Long, String> names) {
        if (!field.startsWith(FieldValues.IDENTITY)) {
            return value(ProfileField.valueOf(field), value);
        }
        String name = field.substring(FieldValues.IDENTITY.length());
        if (name.equals("counsellor")) {
            return names.getOrDefault(Long.valueOf(value), value);
        }
        if (name.equals("birthDate")) {
            return wording.longDate(LocalDate.parse(value));
        }
        return CODED.contains(name) ? coded(name, value) : value;
    }

    private String coded(String name, String value) {
        return switch (value) {
            case "true" -> text("common.yes");
            case "false" -> text("common.no");
            default -> text(name + "." + value);
        };
    }

    private String text(String key) {
        return Texts.text(shell.getLocale(), key);
    }
}
