package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Does to a page what a person's hand does: by the words on the screen. */
final class Hand {

    private Hand() {}

    static void press(Page page, String button) {
        button(page.locator("#main"), button).click();
    }

    static void press(Locator part, String button) {
        button(part, button).click();
    }

    static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    static void fill(Page page, String label, String text) {
        page.locator("#main").getByLabel(label).first().fill(text);
    }

    static void choose(Page page, String label, String option) {
        page.locator("#main")
                .getByLabel(label)
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    static void tick(Page page, String label) {
        page.locator("#main")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    /** Opens a folded part of the page, and gives it. */
    static Locator unfold(Page page, String title) {
        Locator part = page.locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(title))))
                .first();
        if (part.getAttribute("open") == null) {
            part.locator("summary").first().click();
        }
        return part;
    }

    static void sees(Page page, String text) {
        assertThat(page.locator("#main")).containsText(text);
    }

    static void seesTitle(Page page, String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(text);
    }

    private static Locator button(Locator part, String name) {
        return part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
