package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done many times a day takes few steps: an act from the list, a document in its file. */
@ExtendWith(Browsing.class)
class QuickActST {

    private static final String LIST = "/casework/person/list.xhtml?list=all&sort=file_number";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** One click, the note, Ctrl and Enter: the day, the length and the way are those of the last time. */
    @Test
    void an_act_from_the_list_takes_one_click_the_note_and_two_keys(Visitors visitors) {
        Page page = visitors.signedIn(Person.COUNSELLOR);
        page.navigate(LIST);
        page.locator("a[href*='record.xhtml?id=']").first().click();
        assertThat(page.getByLabel("Compte rendu").first()).isVisible();
        page.getByLabel("Compte rendu").first().fill("A appelé : candidature envoyée.");
        page.keyboard().press("Control+Enter");
        Hand.sees(page, "est enregistré.");
        org.assertj.core.api.Assertions.assertThat(page.url()).endsWith(LIST);
    }

    @Test
    void a_document_is_brought_seen_and_found_in_the_story(Visitors visitors) {
        Page page = visitors.signedIn(Person.COUNSELLOR);
        page.navigate(LIST);
        page.locator("#people tbody th a").nth(1).click();
        Hand.follow(page, "Documents");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ajouter un document"))
                .first()
                .click();
        page.getByLabel("Fichier")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "bilan.pdf", "application/pdf", "MZ\u0090program".getBytes(StandardCharsets.ISO_8859_1)));
        Hand.choose(page, "Nature", "Diplôme");
        Hand.press(page, "Ajouter au dossier");
        Hand.sees(page, "n’est pas d’un type accepté");
        page.getByLabel("Fichier")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload("bilan.pdf", "application/pdf", PDF));
        Hand.press(page, "Ajouter au dossier");
        Hand.sees(page, "Le document est ajouté.");
        page.locator("#documents")
                .getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Diplôme"))
                .first()
                .click();
        assertThat(page.locator("iframe.j-preview__frame")).isVisible();
        page.goBack();
        Hand.follow(page, "Parcours");
        assertThat(page.locator("#story")).containsText("Diplôme");
    }
}
