package fr.jalon.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.TextKeys;
import fr.jalon.testing.WebPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No reader meets a key where a text should be, in either language. */
class TextsTest {

    static final List<String> BUNDLES = Texts.BUNDLES;

    /** A literal key in a page: its bundle's variable, the key, and whether something is appended to it. */
    private static final Pattern USED =
            Pattern.compile("\\b(msg(?:_\\w+)?)\\[(?:[^\\]']*\\?\\s*)?'([^']+)'(\\.concat\\()?(?:\\s*:\\s*'([^']+)')?");

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void a_bundle_says_the_same_in_french_and_english(String bundle) {
        assertThat(TextKeys.of(bundle, Locale.ENGLISH)).isEqualTo(TextKeys.of(bundle, Locale.FRENCH));
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void no_text_is_empty(String bundle) {
        for (Locale locale : Texts.LOCALES) {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, locale);
            assertThat(TextKeys.of(bundle, locale)).as("%s %s", bundle, locale).noneMatch(key -> texts.getString(key)
                    .isBlank());
        }
    }

    /** Of a key that is said twice in a file the first text would be lost without a word. */
    @ParameterizedTest
    @FieldSource("BUNDLES")
    void a_file_says_each_key_once(String bundle) throws IOException {
        for (Locale locale : Texts.LOCALES) {
            Path file = Path.of(
                    "src/main/resources", bundle.replace('.', '/') + "_" + locale.getLanguage() + ".properties");
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as("%s", file).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_key_is_in_one_bundle_only() {
        Map<String, String> owners = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String bundle : BUNDLES) {
            for (String key : TextKeys.of(bundle, Locale.FRENCH)) {
                String other = owners.put(key, bundle);
                if (other != null) {
                    twice.add(key + " in " + other + " and " + bundle);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void every_key_that_a_page_names_is_in_the_bundle_it_names() throws IOException {
        Map<String, Set<String>> keys = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (Path page : WebPages.all()) {
            Matcher use = USED.matcher(Files.readString(page));
            while (use.find()) {
                Set<String> known = keys.computeIfAbsent(use.group(1), TextsTest::keysOf);
                boolean prefix = use.group(3) != null;
                check(page, use.group(2), prefix, known, missing);
                if (use.group(4) != null) {
                    check(page, use.group(4), prefix, known, missing);
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(keys).as("variables seen in pages").containsKey("msg");
    }

    private static void check(Path page, String key, boolean prefix, Set<String> known, List<String> missing) {
        if (prefix ? known.stream().noneMatch(one -> one.startsWith(key)) : !known.contains(key)) {
            missing.add(key + (prefix ? "…" : "") + " in " + page);
        }
    }

    private static Set<String> keysOf(String variable) {
        String area = variable.equals("msg") ? "shared" : variable.substring("msg_".length());
        return TextKeys.of("fr.jalon." + area + ".messages", Locale.FRENCH);
    }

    @Test
    void what_primefaces_says_is_said_in_our_words() {
        Set<String> theirs = new TreeSet<>(
                ResourceBundle.getBundle("org.primefaces.Messages", Locale.ROOT).keySet());
        assertThat(theirs).isNotEmpty();
        assertThat(TextKeys.of("fr.jalon.shared.messages", Locale.FRENCH)).containsAll(theirs);
    }

    @Test
    void primefaces_has_every_aria_label_in_french() throws IOException {
        Set<String> english = ariaKeys("en");
        assertThat(english).isNotEmpty();
        english.remove("listLabel"); // of pick lists and order lists, which no page has
        assertThat(ariaKeys("fr")).containsAll(english);
    }

    private static Set<String> ariaKeys(String language) throws IOException {
        String path = "/META-INF/resources/primefaces/locales/locale-" + language + ".js";
        try (var file = TextsTest.class.getResourceAsStream(path)) {
            String script = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            int start = script.indexOf("aria: {");
            Matcher key = Pattern.compile("[\"']?([\\w.]+)[\"']?\\s*:\\s*[\"'`]")
                    .matcher(script.substring(start, script.indexOf("\n    }", start)));
            Set<String> keys = new TreeSet<>();
            while (key.find()) {
                keys.add(key.group(1));
            }
            return keys;
        }
    }
}
