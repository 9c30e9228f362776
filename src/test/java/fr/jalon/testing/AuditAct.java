package fr.jalon.testing;

import static fr.jalon.testing.Hand.fill;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;
import static fr.jalon.testing.Hand.tick;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The audit of a mission as its pair leads it: plan of the visit, scores, findings, answers and a report that both sign. */
final class AuditAct {

    private static final String SCORING =
            """
            async id => {
              const audit = '/api/v1/audits/' + id + '/scores';
              const sheet = await (await fetch(audit)).json();
              for (const one of sheet.items) {
                const body = {applicable: one.selfApplicable && one.selfLevel !== null, level: one.selfLevel,
                  reason: 'Lecture des preuves et entretiens.'};
                const answer = await fetch(audit + '/' + one.code, {method: 'PUT', body: JSON.stringify(body),
                  headers: {'Content-Type': 'application/json', 'If-Match': '"0"'}});
                if (!answer.ok) throw answer.status;
              }
              const proposed = await fetch(audit + '/proposals', {method: 'POST',
                headers: {'Idempotency-Key': crypto.randomUUID()}});
              if (!proposed.ok) throw proposed.status;
            }""";

    private final Visitors visitors;
    private final String mission;
    private final Person lead;
    private final Page auditor;

    /** The auditor of the certification body opens the file of the audit of the mission, whose quality is led by that person. */
    AuditAct(Visitors visitors, String mission, Person lead) {
        this.visitors = visitors;
        this.mission = mission;
        this.lead = lead;
        this.auditor = visitors.signIn(Person.AUDITOR);
        auditor.navigate("/labelling/audit/list.xhtml");
        auditor.locator("#audits")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(mission))
                .first()
                .click();
        Hand.seesTitle(auditor, mission);
    }

    Page auditor() {
        return auditor;
    }

    /** The auditor reads a document of the request. */
    void readDocument(String name, String content) {
        String address = auditor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .getAttribute("href");
        assertThat(auditor.request().get(address).text()).isEqualTo(content);
    }

    /** The auditor sends a plan of the visit, the mission agrees to it: the visit begins. */
    void plan() {
        String audit = auditor.url();
        auditor.locator("a[href*='visit/plan.xhtml?id=']").first().click();
        fill(auditor, "Début", "09:00");
        fill(auditor, "Fin", "10:00");
        fill(auditor, "Objet", "Réunion d’ouverture");
        fill(auditor, "Personnes rencontrées", "Direction, référente qualité");
        fill(auditor, "Lieu", "Siège");
        press(auditor, "Ajouter");
        sees(auditor, "C’est ajouté au déroulé.");
        Screens.take(auditor, "21-visit-plan");
        press(auditor, "Envoyer le plan");
        sees(auditor, "Le plan est envoyé");
        Page agreeing = visitors.signIn(lead);
        agreeing.navigate(auditor.url());
        press(agreeing, "Accepter ce plan");
        sees(agreeing, "Vous avez accepté");
        agreeing.close();
        auditor.navigate(audit);
        press(auditor, "Commencer l’examen");
    }

    /** The auditor records an improvement lead on a criterion. */
    void record(String criterion, String finding) {
        auditor.getByLabel("Critère", new Page.GetByLabelOptions().setExact(true))
                .selectOption(criterion);
        tick(auditor, "Piste de progrès");
        auditor.locator("#recording")
                .getByLabel("Constat", new Locator.GetByLabelOptions().setExact(true))
                .fill(finding);
        press(auditor, "Enregistrer le constat");
        sees(auditor, finding);
    }

    /** Both auditors give each criterion the structure's own level, as the visit page does: by REST; then they agree. */
    void score() {
        Page peer = visitors.signIn(Person.PEER);
        for (Page one : List.of(auditor, peer)) {
            one.navigate("/labelling/audit/audit.xhtml?id=" + id());
            one.evaluate(SCORING, id());
        }
        peer.navigate("/labelling/assessment/scores.xhtml?id=" + id());
        sees(peer, "de vous deux la même cote");
        Screens.take(peer, "22-scores");
        peer.evaluate(
                "id => fetch('/api/v1/audits/' + id + '/scores/agreements', {method: 'POST', headers:"
                        + " {'Idempotency-Key': crypto.randomUUID()}}).then(answer => { if (!answer.ok) throw answer.status; })",
                id());
        peer.close();
        auditor.reload();
    }

    void sendFindings() {
        press(auditor, "Envoyer les constats");
        sees(auditor, "Les constats sont envoyés");
    }

    /** The auditor reads finding and reply, answers it and concludes; both sign the same version. */
    void report(String finding, String reply, String conclusion) {
        auditor.reload();
        sees(auditor, finding);
        sees(auditor, reply);
        press(auditor, "Passer au rapport");
        String report = "/labelling/report/report.xhtml?id=" + id();
        auditor.navigate("/labelling/reply/answers.xhtml?id=" + id());
        auditor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Répondre.*")))
                .first()
                .click();
        tick(auditor, "Il est maintenu");
        fill(auditor, "Motif", "L’affichage manquait le jour de la visite.");
        press(auditor, "Enregistrer la réponse");
        sees(auditor, "Constat maintenu par les auditeurs");
        auditor.navigate(report);
        fill(auditor, "Conclusion des auditeurs", conclusion);
        press(auditor, "Assembler");
        press(auditor, "Signer la version 1");
        sees(auditor, "Elle attend la signature");
        Screens.take(auditor, "23-report");
        auditor.close();
        Page peer = visitors.signIn(Person.PEER);
        peer.navigate(report);
        press(peer, "Signer la version 1");
        sees(peer, "l’audit est clos");
        peer.close();
    }

    private String id() {
        return auditor.url().replaceFirst(".*[?&]id=([^&#]+).*", "$1");
    }
}
