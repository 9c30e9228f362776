package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.jalon.testing.Hand.fill;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** The plan is carried by its owner, and reviewed: what slipped, what is decided, minutes that do not change any more. */
final class PlanAct {

    private static final String DECISION = "Relancer la commune pour les panneaux de la permanence d’Orbec";
    private static final int EARLIEST = 3;

    private final Visitors visitors;
    private final LocalDate today = Here.today();

    PlanAct(Visitors visitors) {
        this.visitors = visitors;
    }

    void review(String action) {
        progress(action);
        Page page = visitors.signIn(Person.QUALITY_LEAD);
        for (String view : new String[] {"board", "timeline", "calendar"}) {
            page.navigate("/labelling/improvement/list.xhtml?view=" + view);
            Screens.take(page, "plan-" + view);
        }
        page.navigate("/labelling/review/list.xhtml");
        page.getByLabel("Trimestre").selectOption(new SelectOption().setIndex(EARLIEST));
        press(page, "Ouvrir la revue");
        sees(page, "La revue est ouverte ; ce qui a glissé est calculé.");
        fill(page, "Nouvelle décision", DECISION);
        press(page, "Ajouter la décision");
        sees(page, "La décision est ajoutée.");
        String review = page.url();
        press(page, "En faire une action");
        assertThat(page.getByLabel("Ce qui sera fait").first()).hasValue(DECISION);
        page.navigate(review);
        sees(page, "Voir son action");
        fill(page, "Date de la réunion", today.toString());
        press(page, "Enregistrer et clore la revue");
        sees(page, "Écrivez le compte rendu avant de clore.");
        Screens.take(page, "plan-review-refused");
        fill(page, "Compte rendu", "Le retard des affiches tient à la commande des panneaux.");
        press(page, "Enregistrer et clore la revue");
        sees(page, "La revue est close.");
        assertThat(page.getByLabel("Compte rendu")).hasCount(0);
        Screens.take(page, "plan-review-closed");
    }

    private void progress(String action) {
        Page page = visitors.signIn(Person.COUNSELLOR);
        page.navigate("/labelling/improvement/list.xhtml?list=mine");
        Hand.follow(page, action);
        Hand.choose(page, "État", "En cours");
        fill(page, "Avancement (%)", "40");
        press(page, "Enregistrer");
        page.navigate("/labelling/improvement/list.xhtml?list=mine");
        Hand.follow(page, action);
        assertThat(page.locator("#main").getByLabel("Avancement (%)", new Locator.GetByLabelOptions().setExact(true)))
                .hasValue("40");
        page.close();
    }
}
