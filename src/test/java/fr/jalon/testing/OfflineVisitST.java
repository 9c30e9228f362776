package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An auditor scores on a tablet during a visit, the network comes and goes. */
@ExtendWith(Browsing.class)
class OfflineVisitST {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final String WRITTEN = "Vu hors ligne, dans la permanence de la gare.";
    private static final String FOUND = "Le tableau des permanences n’est pas affiché.";

    @Test
    void what_is_written_without_a_network_stays_on_the_device_and_is_sent_when_it_comes_back(Visitors visitors) {
        Page tablet = visit(visitors);
        open(tablet, 0);
        tablet.context().setOffline(true);
        level(tablet, 1).check();
        reason(tablet).fill(WRITTEN);
        tablet.locator("[data-new-finding]").click();
        tablet.locator("[data-finding-text]").last().fill(FOUND);
        assertThat(tablet.locator("#connection")).containsText("Hors ligne");
        assertThat(tablet.locator("#connection")).containsText("à envoyer : 2");

        tablet.reload();
        assertThat(reason(tablet)).hasValue(WRITTEN);
        assertThat(tablet.locator("[data-finding-text]").last()).hasValue(FOUND);

        tablet.context().setOffline(false);
        assertThat(tablet.locator("#connection")).hasText("À jour");
        Page desk = visitors.signedIn(Person.AUDITOR);
        desk.navigate(tablet.url());
        assertThat(reason(desk)).hasValue(WRITTEN);
        assertThat(desk.locator("[data-finding-text]").last()).hasValue(FOUND);
    }

    @Test
    void where_two_devices_wrote_in_one_field_the_auditor_chooses_and_nothing_is_lost(Visitors visitors) {
        Page tablet = visit(visitors);
        open(tablet, 1);
        Page desk = visitors.signedIn(Person.AUDITOR);
        desk.navigate(tablet.url());
        assertThat(desk.locator("#sheet h2")).isVisible();
        tablet.context().setOffline(true);
        reason(tablet).fill("Écrit sur la tablette.");
        reason(desk).fill("Écrit au bureau.");
        assertThat(desk.locator("#connection")).hasText("À jour");

        tablet.context().setOffline(false);
        Locator choice = tablet.getByRole(com.microsoft.playwright.options.AriaRole.ALERT);
        assertThat(choice).containsText("Écrit au bureau.");
        Hand.press(tablet, "Garder les deux");
        assertThat(tablet.locator("#connection")).hasText("À jour");
        desk.reload();
        assertThat(reason(desk)).hasValue(Pattern.compile("Écrit au bureau\\.\\s+Écrit sur la tablette\\."));
    }

    /** The page of the visit of an audit under way, kept on the device. */
    private static Page visit(Visitors visitors) {
        Page page = visitors.signedIn(Person.AUDITOR);
        page.setViewportSize(WIDTH, HEIGHT);
        page.navigate("/labelling/audit/list.xhtml?state=on_site");
        page.locator("#audits th a").first().click();
        Hand.follow(page, "Page de visite");
        assertThat(page.locator("main[data-ready=true]")).isVisible();
        return page;
    }

    private static void open(Page page, int place) {
        page.locator("#list button").nth(place).click();
        assertThat(page.locator("#sheet h2")).isVisible();
    }

    private static Locator level(Page page, int place) {
        return page.locator("#sheet input[name=level]").nth(place);
    }

    private static Locator reason(Page page) {
        return page.locator("#reason");
    }
}
