package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.jalon.testing.Hand.fill;
import static fr.jalon.testing.Hand.follow;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The label office imports a reference, corrects what is wrong with its file, and makes the draft what it is to be. */
@ExtendWith(Browsing.class)
class ReferenceST {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void a_workbook_with_faults_names_sheet_and_cell_and_a_good_one_becomes_a_draft(Visitors visitors)
            throws Exception {
        long before = PlatformDatabase.count("network", "quality_reference");
        Page page = visitors.signedIn(Person.LABEL_OFFICE);
        page.navigate("/labelling/reference/new.xhtml");
        choose(page, new FilePayload("referentiel.xlsx", SHEET, workbook("ESSAI-CLASSEUR", "peut-être", "lourd")));
        sees(page, "Nœuds!F3 : « peut-être » ; écrivez oui ou non");
        sees(page, "Nœuds!G3 : « lourd » n’est pas un nombre entier");
        assertThat(PlatformDatabase.count("network", "quality_reference")).isEqualTo(before);
        choose(page, new FilePayload("referentiel.xlsx", SHEET, workbook("ESSAI-CLASSEUR", "oui", "2")));
        sees(page, "« Essai », version 1, est importé");
        follow(page, "Relire le brouillon");
        sees(page, "1 critère, 2 nœuds");
        drop(page);
        assertThat(PlatformDatabase.count("network", "quality_reference")).isEqualTo(before);
    }

    @Test
    void a_draft_is_given_its_head_its_scale_its_groups_and_another_shape(Visitors visitors) {
        Page page = draft(visitors, "ESSAI-BROUILLON");
        follow(page, "Titre, structures, mentions");
        fill(page, "Titre", "");
        press(page, "Enregistrer");
        sees(page, "Donnez un titre");
        fill(page, "Titre", "Référentiel corrigé");
        press(page, "Enregistrer");
        sees(page, "L’en-tête du référentiel est enregistré.");
        assertThat(page.locator("h1")).containsText("Référentiel corrigé");
        follow(page, "Échelle commune");
        page.getByLabel("Libellé 3").fill("Exemplaire");
        press(page, "Enregistrer");
        sees(page, "L’échelle est enregistrée.");
        follow(page, "Groupes de critères");
        page.getByLabel("Code 1").fill("socle");
        page.getByLabel("Titre 1").fill("Socle commun");
        press(page, "Enregistrer");
        sees(page, "Les groupes sont enregistrés.");
        Locator adding = Hand.unfold(page, "Ajouter un nœud");
        adding.getByLabel("Code").fill("1.2");
        adding.getByLabel("Titre").fill("Critère ajouté");
        press(adding, "Ajouter");
        sees(page, "Le nœud 1.2 est ajouté.");
        press(Hand.unfold(page, "Déplacer ce nœud"), "Monter");
        sees(page, "Le nœud est déplacé");
        assertThat(page.locator(".j-tree__list a").nth(1)).containsText("1.2");
        press(Hand.unfold(page, "Supprimer ce nœud"), "Supprimer 1.2");
        sees(page, "Le nœud 1.2 est supprimé");
        drop(page);
    }

    @Test
    void a_rule_tells_whom_it_concerns_while_it_is_typed(Visitors visitors) {
        Page page = draft(visitors, "ESSAI-REGLE");
        Locator node = Hand.unfold(page, "Modifier ce nœud");
        Locator told = page.locator("[id='edited:reach']");
        assertThat(told).containsText("à coup sûr exclues");
        Locator rule = node.getByLabel("Structures concernées");
        rule.fill("sites > 1");
        assertThat(told).containsText("dont on ne sait pas assez");
        rule.fill("kind = ASSOCIATION");
        assertThat(told).containsText("concerne aucune structure");
        rule.fill("sites > > 1");
        assertThat(told).not().containsText("structure sur");
        rule.fill("sites > 1");
        assertThat(told).containsText("concerne");
        node.getByLabel("Code").fill("");
        press(node, "Enregistrer");
        assertThat(page.locator("[id='edited'] .j-errors")).containsText("Donnez un code");
        assertThat(page.locator("[id='edited'] .j-errors")).isVisible();
        drop(page);
    }

    @Test
    void a_large_tree_is_searched(Visitors visitors) {
        Page page = draft(visitors, "ESSAI-ARBRE");
        page.getByLabel("Chercher dans l’arbre").fill("critere un");
        page.getByLabel("Chercher dans l’arbre").press("Enter");
        assertThat(page.locator(".j-tree [role=status]")).containsText("Un nœud trouvé.");
        assertThat(page.locator(".j-tree")).containsText("Critère un");
        follow(page, "Tout l’arbre");
        assertThat(page.locator(".j-tree [role=status]")).hasCount(0);
        drop(page);
    }

    private static Page draft(Visitors visitors, String code) {
        Page page = visitors.signedIn(Person.LABEL_OFFICE);
        page.navigate("/labelling/reference/new.xhtml");
        String yaml =
                """
                code: %s
                version: "1"
                title: Essai
                kinds: [MISSION]
                scale: [{level: 0, label: Non}, {level: 1, label: Oui}]
                nodes:
                  - code: "1"
                    title: Axe
                    children: [{code: "1.1", title: Critère un, assessable: true}]
                """
                        .formatted(code);
        choose(page, new FilePayload("r.yaml", "application/yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        follow(page, "Relire le brouillon");
        return page;
    }

    private static void choose(Page page, FilePayload file) {
        page.locator("#main").getByLabel("Fichier").setInputFiles(file);
        press(page, "Importer");
    }

    private static void drop(Page page) {
        press(Hand.unfold(page, "Abandonner ce brouillon"), "Abandonner le brouillon 1");
        sees(page, "est abandonné");
    }

    private static byte[] workbook(String code, String assessable, String weight) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Essai", "1.0")) {
            Worksheet head = workbook.newWorksheet("Référentiel");
            String[] fields = {"Code", code, "Version", "1", "Titre", "Essai"};
            for (int i = 0; i < 3; i++) {
                head.value(i + 1, 0, fields[2 * i]);
                head.value(i + 1, 1, fields[2 * i + 1]);
            }
            Worksheet scale = workbook.newWorksheet("Échelle");
            for (int i = 0; i < 2; i++) {
                scale.value(i + 1, 0, i);
                scale.value(i + 1, 1, "niveau " + i);
            }
            Worksheet nodes = workbook.newWorksheet("Nœuds");
            nodes.value(1, 0, "1");
            nodes.value(1, 3, "Axe");
            nodes.value(2, 0, "1.1");
            nodes.value(2, 1, "1");
            nodes.value(2, 3, "Critère");
            nodes.value(2, 5, assessable);
            nodes.value(2, 6, weight);
        }
        return out.toByteArray();
    }
}
