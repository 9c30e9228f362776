package fr.jalon.shared.i18n;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of all bundles by key: French first, English second. A key is in one bundle only (a test sees to it). */
public final class Texts {

    /** The bundles, one for each area of the application. */
    public static final List<String> BUNDLES = List.of(
            "fr.jalon.shared.messages",
            "fr.jalon.identity.messages",
            "fr.jalon.casework.messages",
            "fr.jalon.labelling.messages",
            "fr.jalon.oversight.messages");

    /** The languages that the interface speaks; the first is the default. */
    public static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Texts() {}

    /** The language to use for what was asked: the default where it is none of ours. */
    public static Locale supported(String language) {
        return LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(LOCALES.get(0));
    }

    /** The text of a key, with its arguments in place; the key itself where no bundle has it. */
    public static String text(Locale locale, String key, Object... arguments) {
        for (String name : BUNDLES) {
            try {
                String text = ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(), NO_FALLBACK)
                        .getString(key);
                return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
            } catch (MissingResourceException inAnotherOne) {
                continue;
            }
        }
        return key;
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
