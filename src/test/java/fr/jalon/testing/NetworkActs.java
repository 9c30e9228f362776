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

/** Acts 3 to 5: the association follows, the auditors examine, the commission decides, everybody reads the register. */
final class NetworkActs {

    static final String FINDING = "Le délai de premier accueil est affiché à Lisieux, pas dans les permanences.";

    private static final String MISSION = "Lisieux";
    private static final String CONCLUSION = "Démarche solide ; l’affichage dans les permanences reste à généraliser.";
    private static final int MISSIONS_OF_NORMANDIE = 24;
    private static final int FORBIDDEN = 403;

    private final Visitors visitors;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private AuditAct audit;

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
        choosePair(visitors, page);
        Screens.take(page, "14-open-audit");
        press(page, "Ouvrir un audit");
        sees(page, "est ouvert.");
        page.close();
    }

    /** The pair whom the tests play: the auditor of the certification body, and the peer of Lille. */
    static void choosePair(Visitors visitors, Page page) {
        Page auditor = visitors.signIn(Person.AUDITOR);
        choose(
                page,
                "Auditeur de l’organisme certificateur",
                auditor.locator(".j-drop__who strong").textContent());
        auditor.close();
        Page peer = visitors.signIn(Person.PEER);
        choose(page, "Auditeur du réseau", peer.locator(".j-drop__who strong").textContent());
        peer.close();
    }

    private static void choose(Page page, String label, String name) {
        Locator list = page.getByLabel(label);
        list.selectOption(list.locator("option").filter(containing(name)).getAttribute("value"));
    }

    /** The auditor sees this audit's evidence only, and records a finding. */
    void examine(String figure) {
        audit = new AuditAct(visitors, MISSION, Person.QUALITY_LEAD);
        audit.plan();
        Page auditor = audit.auditor();
        Locator criterion = Hand.unfold(auditor, "5.1 – ");
        assertThat(criterion.locator(".j-evidence__figure")).hasText(figure);
        assertThat(criterion).containsText("Charte d’accueil des jeunes");
        Screens.take(auditor, "15-audit");
        audit.record("5.1", FINDING);
        Screens.take(auditor, "16-finding");
        audit.score();
        audit.sendFindings();
    }

    /** The auditor reads finding and reply, answers it and concludes; both sign. */
    void close(String reply) {
        audit.report(FINDING, reply, CONCLUSION);
    }

    /** Act 5: the label office holds a session of the commission; a member votes; its president signs; it is published. */
    void decide() {
        CommissionAct commission = new CommissionAct(visitors, MISSION);
        commission.openVote();
        commission.vote(Person.COMMISSION_MEMBER, "Pour", FINDING);
        commission.decide();
        commission.publish();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
