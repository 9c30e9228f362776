package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.jalon.testing.Hand.fill;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Act 2: the mission's quality lead scores, proves, plans and has it signed; later she replies to the auditors. */
final class SelfDiagnosisAct {

    static final String REPLY = "Les permanences affichent le délai depuis le 2 du mois ; photos jointes à l’action.";

    private static final String WEAKNESS = "Le délai n’est affiché que sur le site principal.";
    private static final int SOON = 90;

    private final Visitors visitors;
    private final Page page;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private String figure;

    SelfDiagnosisAct(Visitors visitors) {
        this.visitors = visitors;
        page = visitors.signIn(Person.QUALITY_LEAD);
    }

    void play() {
        score();
        attachFile();
        attachIndicator();
        planAction();
        sign();
    }

    /** The number of first welcomes that was frozen, as the page wrote it. */
    String figure() {
        return figure;
    }

    private void score() {
        page.navigate("/labelling/diagnosis/list.xhtml");
        Hand.follow(page, "Autodiagnostic " + today.getYear());
        Screens.take(page, "09-self-diagnosis");
        open("5.1");
        page.locator("#score input[type=radio]").nth(3).check();
        fill(
                page,
                "Pourquoi cette cote",
                "Chaque jeune est reçu par un conseiller, et le délai est suivi chaque mois.");
        page.context().setOffline(true);
        fill(page, "Points à améliorer", WEAKNESS);
        sees(page, "Hors connexion : votre texte est gardé sur cet appareil");
        page.context().setOffline(false);
        sees(page, "Enregistré à ");
        press(page.locator("#score"), "Enregistrer");
        sees(page, "Le critère 5.1 est enregistré.");
    }

    private void attachFile() {
        Locator form = Hand.unfold(page, "Joindre un fichier");
        form.getByLabel("Fichier").setInputFiles(new FilePayload("charte-accueil.pdf", "application/pdf", pdf()));
        form.getByLabel("Titre").fill("Charte d’accueil des jeunes");
        form.getByLabel("Date de la preuve").fill(today.toString());
        press(form, "Joindre");
        sees(page, "La preuve « Charte d’accueil des jeunes » est jointe.");
    }

    private void attachIndicator() {
        Locator form = Hand.unfold(page, "Joindre un indicateur vivant");
        form.getByLabel("Indicateur").selectOption(new SelectOption().setLabel("Premiers accueils"));
        form.getByLabel("Du", new Locator.GetByLabelOptions().setExact(true)).fill(today.getYear() + "-01-01");
        form.getByLabel("Au", new Locator.GetByLabelOptions().setExact(true)).fill(today.toString());
        press(form, "Calculer");
        figure = Hand.unfold(page, "Joindre un indicateur vivant")
                .locator(".j-evidence__figure")
                .innerText();
        press(Hand.unfold(page, "Joindre un indicateur vivant"), "Figer et joindre");
        sees(page, "L’indicateur est figé et joint au critère.");
        Locator frozen =
                page.locator("#evidence li").filter(new Locator.FilterOptions().setHasText("Premiers accueils"));
        assertThat(frozen.locator(".j-evidence__figure")).hasText(figure);
        assertThat(frozen.locator("code")).hasText(Pattern.compile("[0-9a-f]{64}"));
        Screens.take(page, "10-evidence");
    }

    private void planAction() {
        Locator form = Hand.unfold(page, "Faire d’un point à améliorer une action");
        assertThat(form).containsText(WEAKNESS);
        form.getByLabel("Ce qui sera fait").fill("Afficher le délai d’accueil dans les permanences");
        form.getByLabel("Responsable").selectOption(new SelectOption().setIndex(1));
        form.getByLabel("Échéance").fill(today.plusDays(SOON).toString());
        press(form, "Planifier l’action");
        sees(page, "L’action « Afficher le délai d’accueil dans les permanences » est planifiée.");
        page.navigate("/labelling/improvement/list.xhtml");
        sees(page, "Afficher le délai d’accueil dans les permanences");
        Screens.take(page, "11-improvement");
    }

    /** The quality lead validates what is left; the director signs. */
    private void sign() {
        page.navigate("/labelling/diagnosis/list.xhtml");
        Hand.follow(page, "Autodiagnostic " + today.getYear());
        validate("1.1");
        validate("2.2");
        validate("5.1");
        press(page, "Valider tout ce qui est proposé");
        sees(page, "critères sont validés.");
        Page director = visitors.signIn(Person.DIRECTOR);
        director.navigate("/labelling/diagnosis/list.xhtml");
        Hand.follow(director, "Autodiagnostic " + today.getYear());
        press(director, "Signer");
        sees(director, "L’autodiagnostic " + today.getYear() + " est signé.");
        sees(director, "Recalculé à l’instant");
    }

    private void validate(String criterion) {
        open(criterion);
        press(page.locator("#score"), "Enregistrer et valider");
        sees(page, "Le critère " + criterion + " est validé.");
    }

    private void open(String criterion) {
        Locator link = page.locator("nav.j-tree a").filter(new Locator.FilterOptions().setHasText(criterion + " "));
        link.evaluate("a => a.closest('details').open = true");
        link.click();
        assertThat(page.locator(".j-diagnosis__code")).containsText("critère " + criterion);
    }

    /** Answers what the auditors found; the page shows both. */
    void reply(String finding) {
        page.navigate("/labelling/audit/list.xhtml");
        page.locator("#audits").getByRole(AriaRole.LINK).first().click();
        sees(page, finding);
        page.locator("#findings").getByRole(AriaRole.LINK).first().click();
        fill(page, "Votre réponse", REPLY);
        press(page, "Enregistrer la réponse");
        sees(page, REPLY);
        sees(page, finding);
        Screens.take(page, "17-reply");
    }

    /** The smallest file that every reader takes for a PDF. */
    private static byte[] pdf() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """
                .getBytes(StandardCharsets.US_ASCII);
    }
}
