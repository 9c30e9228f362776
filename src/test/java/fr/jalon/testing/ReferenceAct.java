package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;
import static fr.jalon.testing.Hand.seesTitle;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The label office imports a reference: a file that does not hold is refused in words, the right one is published. */
final class ReferenceAct {

    static final String TITLE = "Référentiel d’essai de l’accueil";

    private final Visitors visitors;

    ReferenceAct(Visitors visitors) {
        this.visitors = visitors;
    }

    void publish() {
        Page page = visitors.signIn(Person.LABEL_OFFICE);
        page.navigate("/labelling/reference/list.xhtml");
        Hand.follow(page, "Importer un référentiel");
        String story = story();
        send(page, story.replace("code: A.2\n", "code: A.1\n"));
        sees(page, "A.1");
        assertThat(page.getByText("est importé")).hasCount(0);
        Screens.take(page, "reference-refused");
        send(page, story);
        sees(page, "« " + TITLE + " », version 1, est importé");
        sees(page, "11 nœuds, dont 4 évaluables.");
        Hand.follow(page, "Relire le brouillon");
        seesTitle(page, TITLE);
        Screens.take(page, "reference-draft");
        press(page, "Publier");
        sees(page, "« " + TITLE + " », version 1, est publié.");
        page.close();
    }

    private static void send(Page page, String content) {
        page.getByLabel("Fichier")
                .setInputFiles(
                        new FilePayload("accueil.yaml", "application/yaml", content.getBytes(StandardCharsets.UTF_8)));
        press(page, "Importer");
    }

    private static String story() {
        try (InputStream file = ReferenceAct.class.getResourceAsStream("/references/story.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
