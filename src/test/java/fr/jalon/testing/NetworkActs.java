package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.jalon.testing.Hand.fill;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;
import static fr.jalon.testing.Hand.seesTitle;
import static fr.jalon.testing.Hand.tick;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Acts 3 to 5: the association follows, the auditors examine, the commission decides, everybody reads the register. */
final class NetworkActs {

    static final String FINDING = "Le délai de premier accueil est affiché à Lisieux, pas dans les permanences.";

    private static final String MISSION = "Lisieux";
    private static final String CONCLUSION = "Démarche solide ; l’affichage dans les permanences reste à généraliser.";
    private static final int MISSIONS_OF_NORMANDIE = 24;
    private static final int FORBIDDEN = 403;

    private final Visitors visitors;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private Page auditor;

    NetworkActs(Visitors visitors) {
        this.visitors = visitors;
    }

    /** Act 3: the label officer sees all missions, writes to one, and opens no personal data. */
    void follow() {
        Page page = visitors.signIn(Person.LABEL_OFFICER);
        page.navigate("/oversight/board/board.xhtml");
        assertThat(page.locator(".j-board__card")).hasCount(MISSIONS_OF_NORMANDIE);
        Screens.take(page, "12-board");
        page.locator(".j-board__card h2 a").filter(containing(MISSION)).click();
        seesTitle(page, MISSION);
        fill(page, "Écrire à la mission", "Bel autodiagnostic. Pensez à l’affichage dans les permanences.");
        press(page, "Envoyer");
        sees(page, "est envoyé.");
        Screens.take(page, "13-mission-sheet");
        org.assertj.core.api.Assertions.assertThat(
                        page.navigate("/casework/person/list.xhtml").status())
                .isEqualTo(FORBIDDEN);
        page.close();
    }

    /** Act 4: the label office opens an audit with a pair of auditors. */
    void openAudit() {
        Page page = visitors.signIn(Person.LABEL_OFFICE);
        page.navigate("/labelling/audit/list.xhtml");
        page.getByRole(AriaRole.LISTITEM)
                .filter(containing(MISSION))
                .getByRole(AriaRole.LINK)
                .click();
        tick(page, "Audit initial");
        fill(page, "Premier jour", today.toString());
        Locator certifier = page.getByLabel("Auditeur de l’organisme certificateur");
        certifier.selectOption(certifier
                .locator("option")
                .filter(containing(nameOfTheAuditor()))
                .getAttribute("value"));
        Locator network = page.getByLabel("Auditeur du réseau");
        network.selectOption(
                network.locator("option").filter(containing("Lille")).first().getAttribute("value"));
        Screens.take(page, "14-open-audit");
        press(page, "Ouvrir un audit");
        sees(page, "est ouvert.");
        page.close();
    }

    private String nameOfTheAuditor() {
        Page page = visitors.signIn(Person.AUDITOR);
        String name = page.locator(".j-drop__who strong").textContent();
        page.close();
        return name;
    }

    /** The auditor sees this audit's evidence only, and records a finding. */
    void examine(String figure) {
        auditor = visitors.signIn(Person.AUDITOR);
        auditor.navigate("/labelling/audit/list.xhtml");
        auditor.locator("#audits")
                .getByRole(AriaRole.LINK)
                .filter(containing(MISSION))
                .first()
                .click();
        plan();
        press(auditor, "Commencer l’examen");
        Locator criterion = Hand.unfold(auditor, "5.1 – ");
        assertThat(criterion.locator(".j-evidence__figure")).hasText(figure);
        assertThat(criterion).containsText("Charte d’accueil des jeunes");
        Screens.take(auditor, "15-audit");
        Locator choice = auditor.getByLabel("Critère", new Page.GetByLabelOptions().setExact(true));
        choice.selectOption("5.1");
        tick(auditor, "Piste de progrès");
        auditor.locator("#recording")
                .getByLabel("Constat", new Locator.GetByLabelOptions().setExact(true))
                .fill(FINDING);
        press(auditor, "Enregistrer le constat");
        sees(auditor, FINDING);
        Screens.take(auditor, "16-finding");
        press(auditor, "Envoyer les constats");
        sees(auditor, "Les constats sont envoyés");
    }

    /** The auditor sends a plan of the visit, the mission agrees to it: the visit may begin. */
    private void plan() {
        String audit = auditor.url();
        auditor.locator("a[href*='visit/plan.xhtml?id=']").first().click();
        fill(auditor, "Début", "09:00");
        fill(auditor, "Fin", "10:00");
        fill(auditor, "Objet", "Réunion d’ouverture");
        fill(auditor, "Personnes rencontrées", "Direction, référente qualité");
        fill(auditor, "Lieu", "Siège");
        press(auditor, "Ajouter");
        sees(auditor, "C’est ajouté au déroulé.");
        press(auditor, "Envoyer le plan");
        sees(auditor, "Le plan est envoyé");
        Page mission = visitors.signIn(Person.QUALITY_LEAD);
        mission.navigate(auditor.url());
        press(mission, "Accepter ce plan");
        sees(mission, "Vous avez accepté");
        mission.close();
        auditor.navigate(audit);
    }

    /** The auditor reads finding and reply, and concludes. */
    void close(String reply) {
        auditor.reload();
        sees(auditor, FINDING);
        sees(auditor, reply);
        press(auditor, "Passer au rapport");
        fill(auditor, "Conclusion des auditeurs", CONCLUSION);
        press(auditor, "Clore l’audit");
        sees(auditor, "est clos.");
        auditor.close();
    }

    /** Act 5: the label office holds a session of the commission; its members vote; its president signs. */
    void decide() {
        Page office = visitors.signIn(Person.LABEL_OFFICE);
        office.navigate("/labelling/commission/plan.xhtml");
        fill(office, "Jour", today.toString());
        fill(office, "Lieu", "Salle d’essai");
        press(office, "Enregistrer");
        office.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Inscrire .*" + MISSION + ".*")))
                .click();
        press(office, "Envoyer l’ordre du jour");
        for (Locator one : office.locator("#people select").all()) {
            one.selectOption("PRESENT");
        }
        press(office, "Enregistrer les présences");
        String name = office.locator("#people .j-field")
                .filter(containing("Fédération des associations"))
                .locator("label")
                .textContent()
                .strip();
        Locator president = office.getByLabel("Présidence");
        president.selectOption(
                president.locator("option").filter(containing(name)).getAttribute("value"));
        press(office, "Ouvrir la séance");
        vote(office);
    }

    private void vote(Page office) {
        office.locator("#agenda")
                .getByRole(AriaRole.LINK)
                .filter(containing(MISSION))
                .click();
        tick(office, "Label");
        press(office, "Ouvrir le vote");
        Page voter = visitors.signIn(Person.COMMISSION_MEMBER);
        vote(voter, office.url());
        press(office, "Clore et compter le vote");
        fill(office, "Motif", "Exigences tenues, preuves à l’appui.");
        Screens.take(office, "18-decision");
        press(office, "Enregistrer la décision");
        sees(office, "est enregistrée.");
        conclude(office, voter);
    }

    private static void vote(Page voter, String item) {
        voter.navigate(item.replaceFirst("^https?://[^/]+", ""));
        sees(voter, FINDING);
        tick(voter, "Pour");
        Screens.take(voter, "18-vote");
        press(voter, "Voter");
    }

    private void conclude(Page office, Page president) {
        Locator session = office.locator(".j-trail a").last();
        session.click();
        press(office, "Clore la séance");
        president.navigate(office.url().replaceFirst("^https?://[^/]+", ""));
        press(president, "Signer le procès-verbal");
        sees(president, "signé et figé");
        president.close();
        office.reload();
        press(office, "Notifier les structures");
        sees(office, "Décisions notifiées");
        Screens.take(office, "18-session");
        office.close();
    }

    /** Anybody reads the label and its dates, without an account. */
    void publish() {
        Page page = visitors.anybody();
        page.navigate("/register/list.xhtml");
        fill(page, "Structure, commune ou numéro", MISSION);
        press(page, "Chercher");
        Locator row = page.locator("#labels tbody tr").filter(containing(MISSION));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Labellisée");
        assertThat(row.locator("td").nth(2)).hasText(Pattern.compile(".*" + today.getYear()));
        Screens.take(page, "19-register");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
