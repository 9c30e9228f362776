package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An appointment is made from a file at an hour that is proposed, and a place in a session is taken from it. */
@ExtendWith(Browsing.class)
class BookingST {

    @Test
    void one_click_takes_an_hour_that_is_proposed(Visitors visitors) {
        Page page = visitors.signedIn(Person.COUNSELLOR);
        openFile(page, 5);
        Hand.follow(page, "Prendre un rendez-vous");
        Hand.fill(page, "Objet", "Point d’étape proposé");
        Locator hour = page.locator(".j-chips button").first();
        String proposed = hour.innerText();
        hour.click();
        assertThat(page.getByLabel("Heure").first()).hasValue(proposed.substring(proposed.indexOf(", ") + 2));
        assertThat(page.getByLabel("Objet").first()).hasValue("Point d’étape proposé");
        Hand.press(page, "Enregistrer");
        assertThat(page.locator("#planned")).containsText("Point d’étape proposé");
    }

    @Test
    void a_place_in_a_session_is_taken_from_the_file(Visitors visitors) {
        Page page = visitors.signedIn(Person.COUNSELLOR);
        openFile(page, 8);
        Hand.follow(page, "Inscrire à une séance");
        page.locator("#upcoming")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Inscrire"))
                .last()
                .click();
        Hand.sees(page, "a une place.");
    }

    @Test
    void whoever_nobody_can_tell_of_any_more_is_closed_as_not_specified(Visitors visitors) {
        Page page = visitors.signedIn(Person.COUNSELLOR);
        page.navigate("/casework/workspace/today.xhtml");
        Locator open = page.locator("#appointments li")
                .filter(new Locator.FilterOptions().setHasText("Non précisé"))
                .first();
        String name = open.getByRole(AriaRole.LINK).first().innerText();
        open.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Non précisé"))
                .click();
        Locator closed = page.locator("#appointments li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHas(page.locator(".j-badge:has-text('Non précisé')")));
        assertThat(closed.first()).isVisible();
    }

    private static void openFile(Page page, int nth) {
        page.navigate("/casework/person/list.xhtml?list=all&sort=file_number");
        page.locator("#people tbody th a").nth(nth).click();
    }
}
