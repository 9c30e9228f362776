package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file goes from Caen to Lisieux: two people, each in their mission. */
@ExtendWith(Browsing.class)
class TransferST {

    private static final String NAME = "Voyage-Exemple";

    @Test
    void a_file_proposed_at_caen_and_accepted_at_lisieux_is_there_and_no_longer_here(Visitors visitors) {
        Page caen = visitors.signedIn(Person.COUNSELLOR_ELSEWHERE);
        register(caen);
        String file = caen.url();
        propose(caen);
        String transfer = caen.url();
        Page lisieux = visitors.signedIn(Person.TEAM_LEAD);
        accept(lisieux);
        awaited(caen, transfer, "Transféré");
        caen.navigate(file);
        Hand.sees(caen, "Ce dossier a été transféré à une autre mission locale.");
        lisieux.reload();
        Hand.follow(lisieux, "Ouvrir le dossier");
        Hand.seesTitle(lisieux, NAME);
        assertThat(lisieux.locator("#story")).containsText("Dossier reçu de");
    }

    private static void register(Page page) {
        page.navigate("/casework/person/register.xhtml");
        Hand.fill(page, "Prénom", "Noé");
        Hand.fill(page, "Nom de naissance", NAME);
        Hand.fill(page, "Date de naissance", "03/09/2005");
        Hand.tick(page, "Masculin");
        Hand.press(page, "Inscrire");
        Hand.seesTitle(page, NAME);
    }

    private static void propose(Page page) {
        Hand.follow(page, "Transférer");
        Hand.press(page, "Proposer le transfert");
        Hand.sees(page, "Choisissez la mission locale à qui proposer le dossier.");
        Locator destination = page.getByLabel("Mission locale de destination");
        destination.selectOption("14366S00");
        Hand.fill(page, "Pourquoi ce transfert", "Déménage à Lisieux.");
        Hand.fill(page, "Donné le", Here.today().format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        Hand.tick(page, "Par écrit, signé");
        Hand.press(page, "Proposer le transfert");
        Hand.sees(page, "Le transfert est proposé.");
        assertThat(page.locator("#main")).containsText("En attente de réponse");
    }

    private static void accept(Page page) {
        page.navigate("/casework/transfer/list.xhtml");
        assertThat(page.locator("#navigation a[href*='/transfer/'] .j-count"))
                .not()
                .isEmpty();
        Hand.follow(page, "Noé " + NAME);
        Hand.press(page, "Accepter le dossier");
        Hand.sees(page, "Choisissez qui suivra ce jeune.");
        page.getByLabel("Conseiller référent")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        Hand.press(page, "Accepter le dossier");
        Hand.sees(page, "Le transfert est accepté");
    }

    /** The file is carried in the background: the page says how far it has come. */
    private static void awaited(Page page, String address, String state) {
        page.waitForCondition(() -> {
            page.navigate(address);
            return page.locator("#main").innerText().contains(state);
        });
    }
}
