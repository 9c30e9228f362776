package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.shared.Ids;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An auditor scores on a tablet during a visit, the network comes and goes. */
@ExtendWith(Browsing.class)
class OfflineVisitST {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final int FIRST_TO_SCORE = 1; // every other criterion of the demonstration is scored and proposed
    private static final int SECOND_TO_SCORE = 3;
    private final String turn = Ids.text(Ids.next()); // what an earlier run wrote is not what this one writes
    private final String written = "Vu hors ligne, dans la permanence de la gare, " + turn;
    private final String found = "Le tableau des permanences n’est pas affiché, " + turn;

    @Test
    void what_is_written_without_a_network_stays_on_the_device_and_is_sent_when_it_comes_back(Visitors visitors) {
        Page tablet = visit(visitors);
        open(tablet, FIRST_TO_SCORE);
        tablet.context().setOffline(true);
        level(tablet, 1).check();
        reason(tablet).fill(written);
        tablet.locator("[data-new-finding]").click();
        tablet.locator("[data-finding-text]").last().fill(found);
        assertThat(tablet.locator("#connection")).containsText("Hors ligne");
        assertThat(tablet.locator("#connection")).containsText("à envoyer : 2");

        tablet.reload();
        assertThat(reason(tablet)).hasValue(written);
        assertThat(tablet.locator("[data-finding-text]").last()).hasValue(found);

        tablet.context().setOffline(false);
        assertThat(tablet.locator("#connection")).hasText("À jour");
        Page desk = visitors.signedIn(Person.AUDITOR);
        desk.navigate(tablet.url());
        open(desk, FIRST_TO_SCORE);
        assertThat(reason(desk)).hasValue(written);
        assertThat(desk.locator("[data-finding-text]").last()).hasValue(found);
    }

    @Test
    void where_two_devices_wrote_in_one_field_the_auditor_chooses_and_nothing_is_lost(Visitors visitors) {
        Page tablet = visit(visitors);
        open(tablet, SECOND_TO_SCORE);
        level(tablet, 2).check();
        reason(tablet).fill("Première lecture, " + turn);
        assertThat(tablet.locator("#connection")).hasText("À jour");
        Page desk = visitors.signedIn(Person.AUDITOR);
        desk.navigate(tablet.url());
        open(desk, SECOND_TO_SCORE);
        tablet.context().setOffline(true);
        reason(tablet).fill("Écrit sur la tablette, " + turn);
        desk.waitForResponse(answer -> "PUT".equals(answer.request().method()) && answer.ok(), () -> reason(desk)
                .fill("Écrit au bureau, " + turn));

        tablet.context().setOffline(false);
        Locator choice = tablet.getByRole(AriaRole.ALERT);
        assertThat(choice).containsText("Écrit au bureau, " + turn);
        Hand.press(tablet, "Garder les deux");
        assertThat(tablet.locator("#connection")).hasText("À jour");
        desk.reload();
        open(desk, SECOND_TO_SCORE);
        assertThat(reason(desk))
                .hasValue(Pattern.compile("Écrit au bureau, " + turn + "\\s+Écrit sur la tablette, " + turn));
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
