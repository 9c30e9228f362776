package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The own quality work of an association, in a browser: the pages of missions, without what only missions have. */
@ExtendWith(Browsing.class)
class OwnQualityST {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/labelling/diagnosis/list.xhtml",
                "/labelling/evidence/list.xhtml",
                "/labelling/evidence/add.xhtml",
                "/labelling/improvement/list.xhtml",
                "/labelling/improvement/edit.xhtml",
                "/labelling/project/swot.xhtml"
            })
    void shows_without_errors_or_barriers(String address, Visitors visitors) {
        Page page = visitors.signedIn(Person.NETWORK_QUALITY_LEAD);
        assertThat(EveryPageST.complaints(visitors, page, address)).isEmpty();
    }

    @Test
    void a_criterion_shows_without_what_only_missions_have(Visitors visitors) {
        Page page = visitors.signedIn(Person.NETWORK_QUALITY_LEAD);
        page.navigate("/labelling/diagnosis/list.xhtml");
        String href = page.locator("#diagnoses a").first().getAttribute("href");
        for (String view : new String[] {"edit", "overview"}) {
            String path = "/labelling/diagnosis/" + view + ".xhtml" + href.substring(href.indexOf('?'));
            assertThat(EveryPageST.complaints(visitors, page, path)).isEmpty();
        }
        page.navigate("/labelling/diagnosis/" + href);
        assertThat(page.locator("#evidence")).isVisible();
        assertThat(page.getByText("Joindre un indicateur vivant")).hasCount(0);
        assertThat(page.locator("#network")).hasCount(0);
    }

    @Test
    void the_navigation_tells_the_network_from_the_own_quality_work(Visitors visitors) {
        Page page = visitors.signedIn(Person.LABEL_OFFICER);
        page.navigate("/oversight/board/board.xhtml");
        Locator navigation = page.locator("#navigation");
        assertThat(navigation.locator(".j-nav__heading")).hasText(new String[] {"Réseau", "Notre démarche qualité"});
        navigation.getByText("Notre autodiagnostic").click();
        assertThat(page.locator("#diagnoses")).isVisible();
        assertThat(page.locator("#navigation [aria-current]")).hasText("Notre autodiagnostic");
    }
}
