package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.jalon.launcher.demo.DemoAccounts;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The work can be done without a mouse, and the eye always sees where the keyboard is. */
@ExtendWith(Browsing.class)
class KeyboardST {

    private static final int LONGEST_WALK = 60;

    @Test
    void one_signs_in_and_registers_a_young_person_by_keyboard_alone(Visitors visitors) {
        Page page = visitors.anybody();
        page.navigate("/sign-in.xhtml");
        walkTo(page, page.getByLabel("Adresse de messagerie"));
        page.keyboard().type(Person.TEAM_LEAD.mail());
        walkTo(page, page.getByLabel("Mot de passe"));
        page.keyboard().type(DemoAccounts.PASSWORD);
        walkTo(page, page.getByRole(AriaRole.BUTTON, named("Se connecter")));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/casework/workspace/today\\.xhtml.*"));

        walkTo(page, page.getByRole(AriaRole.LINK, named("Inscrire un jeune")).first());
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/register\\.xhtml.*"));
        type(page, "Prénom", "Clavier");
        type(page, "Nom de naissance", "Deladactylo");
        type(page, "Date de naissance", "14/03/2006");
        walkTo(page, page.locator("input[type=radio][name$='sex']").first());
        page.keyboard().press("Space");
        walkTo(page, page.getByRole(AriaRole.BUTTON, named("Inscrire")));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/file\\.xhtml.*"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Clavier");
    }

    @Test
    void the_first_stop_leads_past_the_navigation_to_the_content(Visitors visitors) {
        Page page = visitors.signedIn(Person.COUNSELLOR);
        page.navigate("/casework/person/list.xhtml");
        page.keyboard().press("Tab");
        Locator skip = page.getByRole(AriaRole.LINK, named("Aller au contenu"));
        assertThat(skip).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void a_slash_leads_to_the_search(Visitors visitors) {
        Page page = visitors.signedIn(Person.COUNSELLOR);
        page.navigate("/casework/workspace/today.xhtml");
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.SEARCH).getByRole(AriaRole.COMBOBOX)).isFocused();
    }

    private static void type(Page page, String label, String text) {
        walkTo(page, page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
        page.keyboard().type(text);
    }

    /** Walks on by Tab until the element has the focus; every stop on the way shows it. */
    private static void walkTo(Page page, Locator element) {
        assertThat(element).isVisible();
        for (int step = 0; step < LONGEST_WALK; step++) {
            if ((boolean) element.evaluate("e => e === document.activeElement")) {
                assertThat(focusIsSeen(page)).as("visible focus on " + element).isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + element);
    }

    /** An outline or a ring around the focused element, or around what stands for it. */
    private static boolean focusIsSeen(Page page) {
        return (boolean)
                page.evaluate(
                        """
                () => {
                    const shown = e => { const s = getComputedStyle(e);
                        return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; };
                    const here = document.activeElement;
                    return shown(here) || [...here.labels || []].some(shown) || shown(here.parentElement);
                }""");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
