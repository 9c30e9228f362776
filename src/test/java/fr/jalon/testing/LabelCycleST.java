package fr.jalon.testing;

import static fr.jalon.testing.Hand.fill;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One structure, from its request to the public register, with those whose part it is: its quality lead, the label office,
 * the two auditors, three members of the commission who vote and one who may not, and anybody.
 */
@ExtendWith(Browsing.class)
class LabelCycleST {

    private static final String REQUESTED = "Le conseil demande l’audit.";
    private static final String MISSION = "L'Aigle";
    private static final String FINDING = "Les horaires des permanences ne sont affichés qu’au siège.";
    private static final String REPLY = "Ils sont affichés depuis dans les quatre permanences.";
    private static final String CONCLUSION =
            "Pratiques tenues ; l’affichage a été complété pendant la phase contradictoire.";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Test
    void a_mission_asks_for_its_audit_and_its_label_is_proved_to_anybody(Visitors visitors) {
        request(visitors);
        admit(visitors);
        followCampaign(visitors);
        AuditAct audit = new AuditAct(visitors, MISSION, Person.CANDIDATE);
        audit.readDocument("deliberation.txt", REQUESTED);
        audit.plan();
        audit.record("5.1", FINDING);
        audit.score();
        audit.sendFindings();
        reply(visitors);
        audit.report(FINDING, REPLY, CONCLUSION);
        CommissionAct commission = new CommissionAct(visitors, MISSION);
        commission.openVote();
        commission.isRecused(Person.COMMISSION_NETWORK, FINDING);
        commission.vote(Person.COMMISSION_MEMBER, "Pour", FINDING);
        commission.vote(Person.COMMISSION_STATE, "Pour", FINDING);
        commission.vote(Person.COMMISSION_ASSOCIATIONS, "Abstention", FINDING);
        commission.decide();
        Page proof = commission.publish();
        fill(proof, "Numéro du label", "L-2026-9999-99");
        press(proof, "Vérifier");
        sees(proof, "Ce label n’existe pas");
    }

    private void request(Visitors visitors) {
        Page page = visitors.signIn(Person.CANDIDATE);
        page.navigate("/labelling/audit/list.xhtml");
        page.locator("a[href*='request.xhtml']").first().click();
        Hand.tick(page, "Audit initial");
        fill(page, "Premier jour qui vous convient", today.plusDays(7).toString());
        fill(page, "Dernier jour qui vous convient", today.plusDays(60).toString());
        page.locator("#main input[type=file]")
                .setInputFiles(
                        new FilePayload("deliberation.txt", "text/plain", REQUESTED.getBytes(StandardCharsets.UTF_8)));
        Screens.take(page, "20-request");
        press(page, "Envoyer la demande");
        sees(page, "Votre demande d’audit est envoyée");
        page.close();
    }

    private void admit(Visitors visitors) {
        Page page = visitors.signIn(Person.LABEL_OFFICE);
        page.navigate("/labelling/audit/list.xhtml?state=requested");
        page.locator("#audits")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(MISSION))
                .first()
                .click();
        sees(page, "deliberation.txt");
        press(page, "Dire la demande recevable");
        sees(page, "est recevable.");
        NetworkActs.choosePair(visitors, page);
        fill(page, "Premier jour", today.toString());
        press(page, "Enregistrer le binôme et les jours");
        sees(page, "sont enregistrés.");
        page.close();
    }

    /** The label office sees how far the national campaign is. */
    private void followCampaign(Visitors visitors) {
        Page page = visitors.signIn(Person.LABEL_OFFICE);
        page.navigate("/labelling/campaign/list.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Campagne nationale d’exemple"))
                .click();
        sees(page, "Carte des régions");
        Screens.take(page, "24-campaign");
        page.close();
    }

    private void reply(Visitors visitors) {
        Page page = visitors.signIn(Person.CANDIDATE);
        page.navigate("/labelling/audit/list.xhtml");
        page.locator("#audits").getByRole(AriaRole.LINK).first().click();
        sees(page, FINDING);
        page.locator("#findings").getByRole(AriaRole.LINK).first().click();
        fill(page, "Votre réponse", REPLY);
        press(page, "Enregistrer la réponse");
        sees(page, REPLY);
        page.close();
    }
}
