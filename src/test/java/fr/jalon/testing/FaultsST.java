package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.jalon.testing.Hand.fill;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;
import static fr.jalon.testing.Hand.seesTitle;
import static fr.jalon.testing.Hand.tick;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong while people work: they are told what to do, and lose nothing of what they typed. */
@ExtendWith(Browsing.class)
class FaultsST {

    private static final String LISIEUX = "ml_14366s00";
    private static final String FILE = "#people a[href*='file.xhtml?id=']";

    @Test
    void the_second_of_two_who_change_a_file_sees_both_and_chooses(Visitors visitors) {
        Page first = visitors.signedIn(Person.COUNSELLOR);
        first.navigate("/casework/person/list.xhtml");
        String address = "/casework/person/edit.xhtml"
                + first.locator(FILE).first().getAttribute("href").replaceAll(".*\\?", "?");
        first.navigate(address);
        Page second = visitors.signedIn(Person.RECEPTION);
        second.navigate(address);
        fill(first, "Nom d’usage", "Première");
        press(first, "Enregistrer");
        assertThat(first).hasURL(Pattern.compile(".*/casework/file/.*"));
        fill(second, "Nom d’usage", "Seconde");
        press(second, "Enregistrer");
        sees(second, "Quelqu’un d’autre a enregistré cette fiche pendant que vous la modifiiez");
        sees(second, "Première");
        assertThat(second.locator("#main").getByLabel("Nom d’usage").first()).hasValue("Seconde");
        press(second, "Enregistrer ma saisie");
        assertThat(second).hasURL(Pattern.compile(".*/casework/file/.*"));
        first.navigate(address);
        assertThat(first.locator("#main").getByLabel("Nom d’usage").first()).hasValue("Seconde");
    }

    @Test
    void a_form_whose_page_has_expired_says_so_where_scripts_send_it_too(Visitors visitors) {
        Page page = registration(visitors.signedIn(Person.COUNSELLOR), "Expirée");
        page.evaluate("() => document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]')"
                + ".forEach(state => state.value = '1:1')");
        press(page, "Inscrire");
        seesTitle(page, "Votre session s’est terminée");
    }

    @Test
    void a_cut_connection_tells_its_number_and_keeps_what_was_typed(Visitors visitors) throws Exception {
        Page page = registration(visitors.signedIn(Person.COUNSELLOR), "Coupure");
        try (ServerFault fault = PlatformDatabase.fault()) {
            fault.hold(LISIEUX + ".journal_entry"); // written after the person, in the same transaction
            press(page, "Inscrire");
            fault.cutWhoWaits();
        }
        assertThat(page.getByRole(AriaRole.ALERT).first())
                .containsText(Pattern.compile("Un incident est survenu \\(n°.[0-9A-Z]{13}\\)"));
        assertThat(page.locator("#main").getByLabel("Nom de naissance").first()).hasValue("Coupure");
        assertThat(PlatformDatabase.count(LISIEUX, "young_person WHERE birth_name = 'Coupure'"))
                .isZero();
        press(page, "Inscrire");
        sees(page, "Le dossier est créé.");
        assertThat(PlatformDatabase.count(LISIEUX, "young_person WHERE birth_name = 'Coupure'"))
                .isEqualTo(1);
    }

    @Test
    void a_button_pressed_twice_registers_and_records_once(Visitors visitors) throws Exception {
        Page page = registration(visitors.signedIn(Person.COUNSELLOR), "Doubleclic");
        button(page.locator("#main"), "Inscrire").dblclick();
        sees(page, "Le dossier est créé.");
        assertThat(PlatformDatabase.count(LISIEUX, "young_person WHERE birth_name = 'Doubleclic'"))
                .isEqualTo(1);
        Locator act = Hand.unfold(page, "Ajouter un acte");
        act.getByLabel("Nature").selectOption(new SelectOption().setLabel("Entretien individuel"));
        act.getByLabel("Comment").selectOption(new SelectOption().setLabel("Sur place"));
        act.getByLabel("Durée en minutes").fill("30");
        act.getByLabel("Compte rendu").fill("Doubleclic");
        button(act, "Enregistrer").dblclick();
        sees(page, "L’acte est enregistré.");
        assertThat(PlatformDatabase.count(LISIEUX, "act_note WHERE text = 'Doubleclic'"))
                .isEqualTo(1);
    }

    @Test
    void a_button_pressed_twice_plans_one_action(Visitors visitors) throws Exception {
        Page page = visitors.signedIn(Person.QUALITY_LEAD);
        page.navigate("/labelling/diagnosis/list.xhtml");
        page.locator("#diagnoses a").first().click();
        Locator form = Hand.unfold(page, "Faire d’un point à améliorer une action");
        form.getByLabel("Ce qui sera fait").fill("Action de deux clics");
        form.getByLabel("Responsable").selectOption(new SelectOption().setIndex(1));
        form.getByLabel("Échéance")
                .fill(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(30).toString());
        button(form, "Planifier l’action").dblclick();
        sees(page, "L’action « Action de deux clics » est planifiée.");
        assertThat(PlatformDatabase.count("network", "improvement_action WHERE title = 'Action de deux clics'"))
                .isEqualTo(1);
    }

    private static Page registration(Page page, String name) {
        page.navigate("/casework/person/register.xhtml");
        fill(page, "Prénom", "Essai");
        fill(page, "Nom de naissance", name);
        fill(page, "Date de naissance", "12/05/2006");
        tick(page, "Féminin");
        return page;
    }

    private static Locator button(Locator part, String name) {
        return part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
