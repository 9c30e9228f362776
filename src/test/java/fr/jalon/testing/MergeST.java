package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two files of one young person become one, and two again. */
@ExtendWith(Browsing.class)
class MergeST {

    @Test
    void a_pair_is_compared_merged_found_in_its_file_and_parted_again(Visitors visitors) {
        Page page = visitors.signedIn(Person.TEAM_LEAD);
        page.navigate("/casework/person/list.xhtml?list=all");
        Hand.follow(page, "Doublons");
        assertThat(page.locator("#pairs")).isVisible();
        int pairs = page.locator("#pairs tbody tr").count();
        String gone =
                page.locator("#pairs tbody tr").first().locator("td a").nth(1).getAttribute("href");
        page.locator("#pairs tbody tr")
                .first()
                .locator("a[href*='merge.xhtml']")
                .click();
        assertThat(page.locator("#compared")).isVisible();
        page.locator("#compared input[type=radio][value=KEPT]").first().check();
        page.locator("button", new Page.LocatorOptions().setHasText("Fusionner dans le dossier"))
                .click();
        Hand.sees(page, "est fusionné dans celui-ci");
        assertThat(page.locator("#story")).containsText("Dossiers fusionnés");
        page.navigate("/casework/duplicate/" + gone);
        Hand.sees(page, "a été fusionné dans celui-ci");
        page.locator("#story a[href*='merged.xhtml']").first().click();
        Hand.press(page, "Annuler la fusion");
        Hand.sees(page, "les deux dossiers sont comme avant");
        page.navigate("/casework/duplicate/list.xhtml");
        assertThat(page.locator("#pairs tbody tr")).hasCount(pairs);
    }
}
