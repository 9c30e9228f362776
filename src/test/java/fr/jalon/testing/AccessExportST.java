package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A young person asks for all that is kept of them: the team lead reads it, leaves one note out, and hands it over. */
@ExtendWith(Browsing.class)
class AccessExportST {

    private static final String REASON = "Nomme la colocataire";

    @Test
    void what_is_handed_over_tells_that_a_note_was_left_out_and_not_why(Visitors visitors) throws IOException {
        Page page = visitors.signedIn(Person.TEAM_LEAD);
        page.navigate("/casework/person/list.xhtml?list=all&sort=last_act&order=desc");
        page.locator("#people tbody th a").first().click();
        Hand.follow(page, "Droit d’accès");
        Locator first = page.locator("#lines li").first();
        String note = first.locator(".j-lines").innerText();
        first.getByRole(AriaRole.BUTTON).click();
        page.locator("[id$=leave]").click();
        Hand.sees(page, "Dites pourquoi cette note n’est pas remise.");
        page.getByLabel("Pourquoi ?").fill(REASON);
        page.locator("[id$=leave]").click();
        Hand.sees(page, "La note ne sera pas remise.");
        assertThat(page.locator("#lines")).containsText(REASON);

        String paper = paper(saved(page, "À lire (PDF)"));
        Assertions.assertThat(paper)
                .contains("Vos données personnelles", "laissé de côté")
                .doesNotContain(REASON);
        Path json = saved(page, "À réutiliser (JSON)");
        Assertions.assertThat(Files.readString(json)).doesNotContain(REASON).contains("\"leftOut\": 1");
        Assertions.assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("docs/access.schema.json")))
                        .validate(new com.fasterxml.jackson.databind.ObjectMapper().readTree(json.toFile())))
                .isEmpty();

        page.locator("#lines li")
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remettre quand même"))
                .click();
        Hand.sees(page, "La note sera remise.");
        assertThat(page.locator("#lines")).containsText(note);
        assertThat(page.locator("#lines")).not().containsText(REASON);
    }

    private static Path saved(Page page, String link) {
        Download download = page.waitForDownload(() -> Hand.follow(page, link));
        return download.path();
    }

    private static String paper(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
