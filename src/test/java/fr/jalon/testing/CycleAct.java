package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.jalon.testing.Hand.choose;
import static fr.jalon.testing.Hand.fill;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;
import static fr.jalon.testing.Hand.tick;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A mission answers a reference: shared out, written by two, discussed, proved, sent back, validated, signed. */
final class CycleAct {

    static final String ACTION = "Poser les affiches de délai dans chaque permanence";

    private static final String COUNSELLOR_REASON =
            "Sur dix orientations relues en octobre, huit ont leur fiche de liaison.";
    private static final String SENT_BACK = "Dites aussi ce que deviennent les deux autres.";
    private static final String COMMENT = "Les fiches d’octobre sont dans le classeur partagé.";
    private static final int SOON = 60;

    private final Visitors visitors;
    private final LocalDate today = Here.today();
    private final String title = "Autodiagnostic " + (today.getYear() + 1);
    private final Page lead;

    CycleAct(Visitors visitors) {
        this.visitors = visitors;
        lead = visitors.signIn(Person.QUALITY_LEAD);
    }

    /** The quality lead opens the cycle and shares its second axis out. */
    void open() {
        lead.navigate("/labelling/diagnosis/list.xhtml");
        choose(lead, "Référentiel", ReferenceAct.TITLE + " (1)");
        fill(lead, "Année", String.valueOf(today.getYear() + 1));
        press(lead, "Ouvrir l’autodiagnostic");
        sees(lead, "Premier accueil");
        view("Répartition");
        Screens.take(lead, "cycle-team-empty");
        choose(lead, "Critère ou axe", "Tout l’axe B");
        lead.getByLabel("Collègue").selectOption(new SelectOption().setLabel(name(Person.COUNSELLOR)));
        press(lead, "Confier");
        sees(lead, "2 critères sont confiés.");
    }

    /** The counsellor finds what was given to her, writes, names her colleague, and proposes. */
    void contribute() {
        Page page = visitors.signIn(Person.COUNSELLOR);
        page.navigate("/labelling/diagnosis/list.xhtml");
        Hand.follow(page, title);
        open(page, "B.1");
        level(page, 2);
        fill(page, "Pourquoi cette cote", COUNSELLOR_REASON);
        press(page.locator("#score"), "Enregistrer et proposer");
        sees(page, "Le critère B.1 est proposé.");
        open(page, "B.1");
        Locator form = Hand.unfold(page, "Écrire un commentaire");
        form.getByLabel("Commentaire", new Locator.GetByLabelOptions().setExact(true))
                .fill("@" + name(Person.QUALITY_LEAD) + " " + COMMENT);
        press(form, "Commenter");
        sees(page, COMMENT);
        open(page, "B.2");
        tick(page, "Ne concerne pas la structure");
        fill(page, "Pourquoi cette cote", "Aucun accord de service civique cette année.");
        press(page.locator("#score"), "Enregistrer et proposer");
        sees(page, "Le critère B.2 est proposé.");
        Screens.take(page, "cycle-proposed");
        page.close();
    }

    /** The quality lead reads the comment, sends one back, scores, proves, plans and validates the rest. */
    void settle() {
        lead.navigate("/labelling/diagnosis/list.xhtml");
        sees(lead, COMMENT);
        Hand.follow(lead, title);
        open(lead, "B.1");
        Locator back = Hand.unfold(lead, "Renvoyer à qui l’écrit");
        back.getByLabel("Ce qui reste à faire").fill(SENT_BACK);
        press(back, "Renvoyer");
        sees(lead, "Le critère B.1 est renvoyé.");
        open(lead, "A.1");
        level(lead, 3);
        fill(lead, "Pourquoi cette cote", "Chaque premier accueil est suivi d’un rendez-vous ; le nombre est joint.");
        press(lead.locator("#score"), "Enregistrer et valider");
        sees(lead, "Le critère A.1 est validé.");
        open(lead, "A.1");
        freeze();
        open(lead, "A.2");
        level(lead, 1);
        fill(lead, "Pourquoi cette cote", "Le délai n’est affiché qu’à Lisieux.");
        fill(lead, "Points à améliorer", "Deux permanences sur trois n’affichent rien.");
        press(lead.locator("#score"), "Enregistrer et valider");
        sees(lead, "Le critère A.2 est validé.");
        open(lead, "A.2");
        plan();
        assertThat(lead.getByText("Tous les critères sont validés")).hasCount(0);
        complete();
    }

    /** What was sent back is written again by the counsellor, and validated with all that is proposed. */
    private void complete() {
        Page page = visitors.signIn(Person.COUNSELLOR);
        page.navigate("/labelling/diagnosis/list.xhtml");
        Hand.follow(page, title);
        open(page, "B.1");
        sees(page, SENT_BACK);
        fill(page, "Pourquoi cette cote", COUNSELLOR_REASON + " Les deux autres sont relancées.");
        press(page.locator("#score"), "Enregistrer et proposer");
        sees(page, "Le critère B.1 est proposé.");
        page.close();
        lead.reload();
        press(lead, "Valider tout ce qui est proposé");
        sees(lead, "2 critères sont validés.");
        sees(lead, "Tous les critères sont validés");
    }

    private void freeze() {
        Locator form = Hand.unfold(lead, "Joindre un indicateur vivant");
        form.getByLabel("Indicateur").selectOption(new SelectOption().setLabel("Premiers accueils"));
        form.getByLabel("Du", new Locator.GetByLabelOptions().setExact(true)).fill(today.getYear() + "-01-01");
        form.getByLabel("Au", new Locator.GetByLabelOptions().setExact(true)).fill(today.toString());
        press(form, "Calculer");
        press(Hand.unfold(lead, "Joindre un indicateur vivant"), "Figer et joindre");
        sees(lead, "L’indicateur est figé et joint au critère.");
    }

    private void plan() {
        Locator form = Hand.unfold(lead, "Faire d’un point à améliorer une action");
        form.getByLabel("Ce qui sera fait").fill(ACTION);
        form.getByLabel("Responsable").selectOption(new SelectOption().setLabel(name(Person.COUNSELLOR)));
        form.getByLabel("Échéance").fill(today.plusDays(SOON).toString());
        press(form, "Planifier l’action");
        sees(lead, "L’action « " + ACTION + " » est planifiée.");
    }

    /** The director looks at it as a whole, signs, and takes the report along. */
    void sign() {
        Page page = visitors.signIn(Person.DIRECTOR);
        page.navigate("/labelling/diagnosis/list.xhtml");
        Hand.follow(page, title);
        press(page, "Signer");
        sees(page, "L’" + title.toLowerCase(java.util.Locale.FRENCH) + " est signé.");
        assertThat(page.locator(".j-hash code").first()).hasText(Pattern.compile("[0-9a-f]{64}"));
        Screens.take(page, "cycle-signed");
        Hand.follow(page, "Écarts");
        sees(page, ACTION);
        Screens.take(page, "cycle-gaps");
        Hand.follow(page, "Radar");
        Screens.take(page, "cycle-radar");
        Download report = page.waitForDownload(() -> Hand.follow(page, "Rapport PDF"));
        org.assertj.core.api.Assertions.assertThat(report.failure()).isNull();
        org.assertj.core.api.Assertions.assertThat(report.suggestedFilename()).endsWith(".pdf");
        page.close();
    }

    private void view(String name) {
        lead.locator(".j-tabs").getByText(name).click();
    }

    private static void level(Page page, int level) {
        page.locator("#score input[type=radio]").nth(level).check();
    }

    private static void open(Page page, String criterion) {
        Locator link = page.locator("nav.j-tree a").filter(new Locator.FilterOptions().setHasText(criterion + " "));
        link.evaluate("a => a.closest('details').open = true");
        link.click();
        assertThat(page.locator(".j-diagnosis__code")).containsText("critère " + criterion);
    }

    /** What a page of theirs calls them. */
    private String name(Person person) {
        Page page = visitors.signedIn(person);
        page.navigate("/profile/profile.xhtml");
        String name = page.locator(".j-drop__who strong").textContent();
        page.close();
        return name;
    }
}
