package fr.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be asked for by its address is a page; parts of pages stand under WEB-INF, where nobody can. */
class WebPagesTest {

    /** The root: it leads elsewhere and shows nothing. */
    private static final String ROOT = "/index.xhtml";

    /** Lists and frames: the forms on their pages hang on nothing of the address, or on a view that remembers it. */
    private static final Set<String> WHOLE_WITHOUT =
            Set.of("signInView", "agendaView", "diagnosisTab", "timelineTab", "libraryView", "actionListView");

    private static final Map<String, String> READ = new HashMap<>();
    private static final Pattern ACTION = Pattern.compile("action=\"#\\{(\\w+)\\.(\\w+)");

    private static final Pattern PARAMETER_NAME = Pattern.compile("<f:viewParam name=\"(\\w+)\"");

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]*value=\"#\\{(\\w+)\\.");

    @Test
    void whatTheServerAnswersIsAPageOfItsOwn() {
        assertThat(WebPages.unframed()).containsExactly(ROOT);
        assertThat(WebPages.addresses()).isNotEmpty();
    }

    /**
     * When a form comes back, its parts are looked at before the address's parameters are set again: a view that lives
     * for one request would then look for nothing, and the form would answer that it does not exist.
     */
    @Test
    void aPageWithAFormKeepsWhatItsAddressSaid() throws IOException {
        List<String> forgetful = new ArrayList<>();
        for (String page : WebPages.addresses()) {
            String whole = WebPages.whole(page);
            Matcher parameter = PARAMETER.matcher(whole);
            while (whole.contains("<h:form") && parameter.find()) {
                String view = parameter.group(1);
                if (!WHOLE_WITHOUT.contains(view) && !source(view).contains("@ViewScoped")) {
                    forgetful.add(page + " " + parameter.group());
                }
            }
        }
        assertThat(forgetful).isEmpty();
    }

    /** A form sends its own name: where the address has a parameter of that name, the form would overwrite it. */
    @Test
    void noFormIsNamedLikeAParameterOfItsAddress() {
        List<String> overwriting = new ArrayList<>();
        for (String page : WebPages.addresses()) {
            String whole = WebPages.whole(page);
            Matcher parameter = PARAMETER_NAME.matcher(whole);
            while (parameter.find()) {
                if (whole.contains("<h:form id=\"" + parameter.group(1) + "\"")) {
                    overwriting.add(page + " " + parameter.group(1));
                }
            }
        }
        assertThat(overwriting).isEmpty();
    }

    /** A button whose action nobody wrote is found when it is pressed, and not before. */
    @Test
    void whatAPageDoesIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path page : WebPages.all()) {
            Matcher action = ACTION.matcher(Files.readString(page));
            while (action.find()) {
                String view = action.group(1);
                if (view.endsWith("View") || view.endsWith("Tab") || view.equals("shell")) {
                    if (!source(view).contains(" " + action.group(2) + "(")) {
                        missing.add(page + " " + action.group());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** The class of a view: called like it, or so named. */
    private static String source(String view) throws IOException {
        if (READ.containsKey(view)) {
            return READ.get(view);
        }
        String file = view.substring(0, 1).toUpperCase(Locale.ROOT) + view.substring(1) + ".java";
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(source);
                if (source.endsWith(file) || text.contains("@Named(\"" + view + "\")")) {
                    READ.put(view, text);
                    return text;
                }
            }
        }
        throw new AssertionError("no " + file);
    }
}
