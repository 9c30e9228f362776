package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Case files drawn by chance at Lisieux, shown without a name until a day, and read by those they are for. */
@ExtendWith(Browsing.class)
class SampleST {

    @Test
    void the_quality_lead_draws_releases_a_text_and_opens_and_the_association_reads_what_was_released(
            Visitors visitors) {
        Page lead = visitors.signedIn(Person.QUALITY_LEAD);
        draw(lead);
        String address = lead.url();
        release(lead);
        lead.navigate(address);
        Hand.press(lead, "Refaire le tirage");
        Hand.sees(lead, "Le tirage tient");
        Hand.fill(lead, "Jusqu’au", Here.today().minusDays(1).toString());
        Hand.press(lead, "Ouvrir");
        Hand.sees(lead, "Ce jour est passé");
        Hand.fill(lead, "Jusqu’au", Here.today().plusMonths(1).toString());
        Hand.press(lead, "Ouvrir");
        Hand.sees(lead, "L’échantillon est ouvert");
        String id = address.substring(address.indexOf("id="));
        Page officer = visitors.signedIn(Person.LABEL_OFFICER);
        officer.navigate("/oversight/board/sample.xhtml?structure=14366S00&" + id);
        Hand.follow(officer, "Dossier 01");
        assertThat(officer.locator("#lines")).containsText("Relu : rien de personnel");
        Hand.press(lead, "Fermer maintenant");
        Hand.sees(lead, "les copies sont effacées");
        officer.reload();
        Hand.sees(officer, "Cet échantillon n’est plus ouvert");
    }

    @Test
    void the_auditor_reads_a_pseudonymised_file_of_the_audited_mission(Visitors visitors) {
        Page auditor = visitors.signedIn(Person.AUDITOR);
        auditor.navigate("/labelling/audit/list.xhtml?state=reply");
        auditor.locator("a[href*='audit.xhtml?id=']").first().click();
        auditor.navigate("/labelling/audit/"
                + auditor.locator("a[href*='sample.xhtml?audit=']").first().getAttribute("href"));
        Hand.follow(auditor, "Dossier 01");
        assertThat(auditor.locator("#case")).containsText("Strate");
        assertThat(auditor.locator("#lines li").first()).isVisible();
    }

    private static void draw(Page page) {
        page.navigate("/labelling/evidence/list.xhtml");
        Hand.follow(page, "Tirer un échantillon de dossiers");
        Hand.press(page, "Tirer et garder");
        Hand.sees(page, "Choisissez une population.");
        page.getByLabel("Population").selectOption("CEJ_ACTIVE");
        Hand.fill(page, "Du", Here.today().minusMonths(3).toString());
        Hand.fill(page, "Au", Here.today().minusDays(1).toString());
        page.getByLabel("Strates").selectOption("AGE");
        Hand.fill(page, "Nombre de dossiers", "5");
        Hand.tick(page, "La structure consent à ce que son association régionale voie cette preuve");
        Hand.press(page, "Voir la répartition");
        assertThat(page.locator("#strata")).isVisible();
        Hand.press(page, "Tirer et garder");
        Hand.sees(page, "L’échantillon est tiré.");
    }

    private static void release(Page page) {
        Hand.follow(page, "Dossier 01");
        page.locator("#texts a").first().click();
        Hand.fill(page, "Texte montré", "Rappeler au 06 11 22 33 44");
        Hand.press(page, "Libérer ce texte");
        Hand.sees(page, "un numéro de téléphone");
        Hand.fill(page, "Texte montré", "Relu : rien de personnel");
        Hand.press(page, "Libérer ce texte");
        Hand.sees(page, "Le texte est libéré");
    }
}
