package fr.jalon.testing;

import fr.jalon.shared.i18n.Texts;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** The keys of the text bundles, as files have them: a language does not inherit another's. */
public final class TextKeys {

    private static final ResourceBundle.Control THAT_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private TextKeys() {}

    /** The keys of a bundle in a language. */
    public static Set<String> of(String bundle, Locale locale) {
        return new TreeSet<>(
                ResourceBundle.getBundle(bundle, locale, THAT_LANGUAGE).keySet());
    }

    /** The keys of all bundles, in the default language. */
    public static Set<String> all() {
        Set<String> keys = new TreeSet<>();
        Texts.BUNDLES.forEach(bundle -> keys.addAll(of(bundle, Texts.LOCALES.get(0))));
        return keys;
    }
}
