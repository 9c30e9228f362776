package fr.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page: it shows whole, in both languages, on a phone and on a desk, without errors or barriers. */
@ExtendWith(Browsing.class)
class EveryPageST {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESK_HEIGHT = 900;
    private static final int OK = 200;

    /** All of them; {@code -Djalon.pages=agenda} only those whose address contains the word, while one works on them. */
    static Stream<String> pages() {
        return WebPages.addresses().stream().filter(address -> address.contains(System.getProperty("jalon.pages", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void shows_without_errors_missing_texts_sideways_scroll_or_barriers(String address, Visitors visitors) {
        Page page = PageTour.reader(address).map(visitors::signedIn).orElseGet(visitors::anybody);
        assertThat(complaints(visitors, page, PageTour.path(address, page)))
                .as(address)
                .isEmpty();
    }

    /** What is wrong with a page, in both languages and at both widths. */
    static List<String> complaints(Visitors visitors, Page page, String path) {
        String address = path.replaceAll("\\?.*", "");
        List<String> complaints = new ArrayList<>();
        PageWatch watch = PageWatch.over(page);
        for (String language : List.of("fr", "en")) {
            visitors.speak(page, language);
            page.setViewportSize(Visitors.DESK_WIDTH, DESK_HEIGHT);
            Response response = page.navigate(path);
            assertThat(response.status()).as(address).isEqualTo(OK);
            assertThat(page.url()).as("no redirect").contains(address);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            watch.readTexts();
            watch.findBarriers();
            complaints.addAll(watch.complaints(language + " desk"));
            page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
            watch.measureWidth();
            watch.findBarriers();
            complaints.addAll(watch.complaints(language + " phone"));
        }
        return complaints;
    }
}
