package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.jalon.testing.Hand.fill;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;
import static fr.jalon.testing.Hand.tick;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** A session of the commission on the audit of a mission: agenda, presence, vote, decision, minutes, notification. */
final class CommissionAct {

    private final Visitors visitors;
    private final String mission;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final Page office;

    /** The label office holds a session today with this mission on its agenda; every member is there. */
    CommissionAct(Visitors visitors, String mission) {
        this.visitors = visitors;
        this.mission = mission;
        this.office = visitors.signIn(Person.LABEL_OFFICE);
        office.navigate("/labelling/commission/plan.xhtml");
        fill(office, "Jour", today.toString());
        fill(office, "Lieu", "Salle d’essai");
        press(office, "Enregistrer");
        office.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Inscrire .*" + mission + ".*")))
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
    }

    /** The label office puts a label to the vote. */
    void openVote() {
        office.locator("#agenda")
                .getByRole(AriaRole.LINK)
                .filter(containing(mission))
                .click();
        tick(office, "Label");
        press(office, "Ouvrir le vote");
    }

    /** A member reads the file, and votes. */
    void vote(Person member, String choice, String finding) {
        Page voter = visitors.signIn(member);
        voter.navigate(item());
        sees(voter, finding);
        tick(voter, choice);
        Screens.take(voter, "18-vote");
        press(voter, "Voter");
        sees(voter, "Votre vote est enregistré.");
        voter.close();
    }

    /** A recused member finds neither the file nor a vote, and is refused by name where they vote all the same. */
    void isRecused(Person member, String finding) {
        Page recused = visitors.signIn(member);
        recused.navigate(item());
        sees(recused, "récusé");
        assertThat(recused.locator("#main")).not().containsText(finding);
        assertThat(recused.locator("#ballot")).hasCount(0);
        Object refusal = recused.evaluate(
                "id => fetch('/api/v1/commission/items/' + id + '/votes', {method: 'POST', body: '{\"choice\": \"FOR\"}', headers:"
                        + " {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()}})"
                        + ".then(answer => answer.text())",
                item().replaceFirst(".*[?&]id=([^&#]+).*", "$1"));
        org.assertj.core.api.Assertions.assertThat(refusal).asString().contains("récusé");
        recused.close();
    }

    /** The vote is counted, the decision written, the minutes signed by the president; the mission is told. */
    void decide() {
        press(office, "Clore et compter le vote");
        fill(office, "Motif", "Exigences tenues, preuves à l’appui.");
        Locator departure = office.locator("#main").getByLabel("Écart au référentiel");
        if (departure.count() > 0) { // blocking criteria are not met: a label says why all the same
            departure.fill("Les écarts constatés ont reçu une réponse datée.");
        }
        Screens.take(office, "18-decision");
        press(office, "Enregistrer la décision");
        sees(office, "est enregistrée.");
        office.locator(".j-trail a").last().click();
        press(office, "Clore la séance");
        Page president = visitors.signIn(Person.COMMISSION_MEMBER);
        president.navigate(path(office));
        press(president, "Signer le procès-verbal");
        sees(president, "signé et figé");
        president.close();
        office.reload();
        press(office, "Notifier les structures");
        sees(office, "Décisions notifiées");
        Screens.take(office, "18-session");
        office.close();
    }

    /** Anybody reads the label and its dates, without an account; gives the page that proves it. */
    Page publish() {
        Page page = visitors.anybody();
        page.navigate("/register/list.xhtml");
        fill(page, "Structure, commune ou numéro", mission);
        press(page, "Chercher");
        Locator row = page.locator("#labels tbody tr").filter(containing(mission));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Labellisée");
        assertThat(row.locator("td").nth(2)).hasText(Pattern.compile(".*" + today.getYear()));
        Screens.take(page, "19-register");
        row.getByRole(AriaRole.LINK).first().click();
        sees(page, "Ce label existe et il est en cours de validité.");
        return page;
    }

    private String item() {
        return path(office);
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
