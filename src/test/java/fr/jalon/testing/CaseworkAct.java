package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.jalon.testing.Hand.choose;
import static fr.jalon.testing.Hand.fill;
import static fr.jalon.testing.Hand.follow;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;
import static fr.jalon.testing.Hand.seesTitle;
import static fr.jalon.testing.Hand.tick;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Act 1: a counsellor of Lisieux signs in, registers a young person, welcomes, diagnoses and opens a contract. */
final class CaseworkAct {

    private static final String FIRST_NAME = "Maëlle";
    private static final String BIRTH_NAME = "Exemple-Tour";
    private static final String BIRTH_DATE = "14/03/2006";
    /** Made up: its order number is given to nobody, its key is right. */
    private static final String NIR = withKey("2060314366987");

    private static final String WRONG_NIR = NIR.substring(0, 13) + "00";

    private final Page page;

    CaseworkAct(Visitors visitors) {
        page = visitors.anybody();
    }

    void play() {
        signIn();
        register();
        warnOfDuplicate();
        welcome();
        diagnose();
        openContract();
    }

    private void signIn() {
        page.navigate("/");
        Visitors.fillSignIn(page, Person.COUNSELLOR);
        Screens.take(page, "01-sign-in");
        press(page, "Se connecter");
        Visitors.enterWorkspace(page, Person.COUNSELLOR);
        seesTitle(page, "Bonjour");
        sees(page, "Rendez-vous du jour");
        sees(page, "À traiter");
        Screens.take(page, "02-today");
    }

    private void register() {
        follow(page, "Inscrire un jeune");
        identity();
        fill(page, "Numéro de sécurité sociale", WRONG_NIR);
        press(page, "Inscrire");
        sees(page, "La clé 00 (les deux derniers chiffres) ne va pas avec le reste du numéro.");
        Screens.take(page, "03-register");
        fill(page, "Numéro de sécurité sociale", NIR);
        choose(page, "Situation actuelle", "Demandeur d’emploi");
        choose(page, "Inscrit à France Travail", "Oui");
        press(page, "Inscrire");
        seesTitle(page, FIRST_NAME);
        sees(page, "Le dossier est créé.");
    }

    private void identity() {
        fill(page, "Prénom", FIRST_NAME);
        fill(page, "Nom de naissance", BIRTH_NAME);
        fill(page, "Date de naissance", BIRTH_DATE);
        tick(page, "Féminin");
    }

    private void warnOfDuplicate() {
        page.navigate("/casework/person/register.xhtml");
        identity();
        press(page, "Inscrire");
        sees(page, "mêmes noms, même date de naissance");
        Screens.take(page, "04-duplicate");
        page.locator("[id$='duplicates']").getByRole(AriaRole.LINK).first().click();
        seesTitle(page, FIRST_NAME);
    }

    private void welcome() {
        Locator act = Hand.unfold(page, "Ajouter un acte");
        act.getByLabel("Nature").selectOption(new SelectOption().setLabel("Premier accueil"));
        act.getByLabel("Comment").selectOption(new SelectOption().setLabel("Sur place"));
        act.getByLabel("Durée en minutes").fill("60");
        act.getByLabel("Compte rendu")
                .fill("Cherche un emploi dans la vente. Sans permis. Vient avec l’envie d’avancer vite.");
        press(act, "Enregistrer");
        sees(page, "L’acte est enregistré.");
        assertThat(page.locator("#timeline")).containsText("Premier accueil");
        Screens.take(page, "05-first-welcome");
    }

    private void diagnose() {
        follow(page, "Faire le diagnostic");
        for (String theme : List.of(
                "Emploi",
                "Projet professionnel",
                "Formation",
                "Mobilité",
                "Santé",
                "Logement",
                "Citoyenneté et accès aux droits",
                "Sport, loisirs, culture")) {
            Locator section = theme(theme);
            String priority = theme.equals("Emploi") ? "Forte" : "Pas un sujet";
            section.getByLabel("Priorité pour le jeune").selectOption(new SelectOption().setLabel(priority));
            section.getByLabel("Priorité pour le conseiller").selectOption(new SelectOption().setLabel(priority));
        }
        theme("Emploi").getByLabel("Besoins").fill("Un premier contrat dans la vente, à Lisieux ou accessible en bus.");
        theme("Emploi").getByLabel("Points d’appui").fill("Deux étés en boutique.");
        theme("Mobilité").getByLabel("Besoins").fill("Pas de permis.");
        tick(page, "Oui");
        fill(page, "Conclusion partagée", "Un accompagnement intensif vers l’emploi, avec la mobilité en appui.");
        Screens.take(page, "06-diagnosis");
        press(page, "Valider le diagnostic");
        sees(page, "Le diagnostic approfondi est validé.");
    }

    private Locator theme(String name) {
        return page.locator("section.j-form__section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    private void openContract() {
        follow(page, "Ouvrir un CEJ");
        Locator conditions = page.locator("#conditions");
        for (String article : List.of("L5131-6", "R5131-16", "L5411-1")) {
            assertThat(conditions).containsText(article);
        }
        assertThat(conditions).not().containsText("Non remplie");
        Screens.take(page, "07-contract");
        tick(page, "Non imposable");
        sees(page, "Allocation mensuelle attendue");
        fill(page, "Heures d’activité par semaine", "20");
        fill(page, "Objectif du contrat", "Signer un contrat dans la vente avant l’été.");
        press(page, "Ouvrir le CEJ");
        sees(page, "Le CEJ est ouvert.");
        sees(page, "CEJ en cours");
        Screens.take(page, "08-file");
    }

    private static String withKey(String number) {
        long key = 97 - Long.parseLong(number) % 97;
        return number + String.format("%02d", key);
    }
}
