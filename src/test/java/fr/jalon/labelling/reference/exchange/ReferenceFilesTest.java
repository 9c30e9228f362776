package fr.jalon.labelling.reference.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ScaleStep;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceFilesTest {
    private static final String SMALL =
            """
            code: T
            version: "1"
            title: Essai
            kinds: [MISSION]
            scale:
              - {level: 0, label: Non, meaning: Rien}
              - {level: 1, label: Oui, meaning: Tout}
            nodes:
              - code: "1"
                kind: Axe
                title: Axe
                children:
                  - code: "1.1"
                    kind: Critère
                    title: Critère
                    assessable: true
                    weight: 2
                    levels: [{level: 1, meaning: Ici tout}]
                    children:
                      - {code: "1.1.1", kind: Exigence, text: Exigence}
            """;

    @Test
    void theShippedReferencesAreWholeAndSayThatTheyAreIllustrative() throws Exception {
        for (String name : List.of("missions-illustratif.yaml", "associations-illustratif.yaml")) {
            QualityReference reference = shipped(name).reference();
            assertThat(reference.axes()).as(name).hasSizeGreaterThanOrEqualTo(5);
            assertThat(reference.criteria()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(criterion -> {
                assertThat(criterion.details().expectedEvidence()).isNotEmpty();
                assertThat(criterion.children()).hasSizeBetween(2, 6);
                assertThat(reference.steps(criterion)).hasSize(5);
            });
            assertThat(reference.illustrative()).isTrue();
            assertThat(reference.notice()).isNotBlank();
            assertThat(shipped(name).remarks()).isEmpty();
        }
        assertThat(shipped("missions-illustratif.yaml").reference().criteria()).hasSize(35);
        assertThat(shipped("associations-illustratif.yaml").reference().head().kinds())
                .containsExactly("ASSOCIATION", "NATIONAL_UNION");
    }

    @Test
    void aCriterionsOwnMeaningReplacesTheCommonOne() throws Exception {
        QualityReference reference = read(SMALL);
        assertThat(reference.steps(reference.criteria().get(0)))
                .containsExactly(new ScaleStep(0, "Non", "Rien"), new ScaleStep(1, "Oui", "Ici tout"));
    }

    @Test
    void aScaleOfItsOwnHoldsForANodeAndAllBelowIt() throws Exception {
        QualityReference reference = read(SMALL.replace("levels: [{level: 1, meaning: Ici tout}]", "")
                .replace(
                        "    title: Axe\n",
                        "    title: Axe\n    scale: [{level: 1, label: A}, {level: 3, label: B}]\n"));
        assertThat(reference.steps(reference.criteria().get(0)))
                .extracting(ScaleStep::level)
                .containsExactly(1, 3);
        assertThat(reference.step(reference.criteria().get(0), 0)).isEmpty();
    }

    @Test
    void anAssessableNodeOfAnyDepthIsACriterionOfItsRoot() throws Exception {
        QualityReference reference = read(SMALL.replace("kind: Exigence, text", "assessable: true, weight: 3, text"));
        assertThat(reference.criteria()).extracting("code").containsExactly("1.1", "1.1.1");
        assertThat(reference.axisOf(reference.criteria().get(1)).code()).isEqualTo("1");
        assertThat(reference.above(reference.criteria().get(1)))
                .extracting("code")
                .containsExactly("1", "1.1");
    }

    @Test
    void layoutAndCommentsDoNotChangeTheHashButContentDoes() throws Exception {
        assertThat(read("# un commentaire\n" + SMALL).hash())
                .isEqualTo(read(SMALL).hash());
        assertThat(read(SMALL.replace("text: Exigence", "text: Autre")).hash())
                .isNotEqualTo(read(SMALL).hash());
    }

    @Test
    void aMalformedFileIsRefusedWithEveryProblemAndItsPlace() {
        assertThat(problems(SMALL.replace("weight: 2", "weight: lourd").replace("title: Axe", "indicators: []")))
                .contains("« nodes[0] (1) » : il faut un titre")
                .contains("« nodes[0].children[0] (1.1) » : « weight » doit être un nombre entier à partir de 1");
        assertThat(problems(SMALL.replace("\"1.1.1\"", "\"1.1\""))).contains("le code « 1.1 » est déjà pris");
        assertThat(problems(SMALL.replace("[{level: 1, meaning: Ici", "[{level: 7, meaning: Ici")))
                .contains("niveau 7 ; il n’est pas dans l’échelle");
        assertThat(problems(SMALL.replace("assessable: true", "assessable: false")))
                .contains("rien à coter");
        assertThat(problems(SMALL.replace("[MISSION]", "[PLANETE]"))).contains("« kinds » vaut « PLANETE »");
        assertThat(problems(SMALL + "illustrative: true\n")).contains("« notice » est absent");
        assertThat(problems(SMALL.replace("weight: 2", "weight: 2\n        groups: [inconnu]")))
                .contains("le groupe « inconnu » n’est pas défini");
    }

    @Test
    void aRuleThatRefersToNothingIsRefused() {
        assertThat(problems(SMALL.replace("weight: 2", "weight: 2\n        applies: planetes > 3")))
                .contains("(1.1) » : « applies » : « planetes » n’est pas une caractéristique connue");
    }

    @Test
    void whatIsNotUnderstoodIsToldAndKept() throws Exception {
        ReadReference read = ReferenceFiles.read(bytes(SMALL + "couleur: bleu\n"), Taking.PLAIN)
                .get(0);
        assertThat(read.remarks()).containsExactly("« couleur » (l’en-tête) : pas d’effet ici, gardé tel quel");
        assertThat(read.reference().head().kept()).containsEntry("couleur", "bleu");
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        assertThat(problems("code: T\n  version: [")).contains("ligne 2").contains("ce n’est pas du YAML valide");
        assertThat(problems("")).contains("il est vide");
        assertThat(problems("code: T\ncode: U\n")).contains("ligne 2 : « code » est écrit deux fois");
    }

    @Test
    void aFileThatUnfoldsWithoutEndIsNotRead() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String other = "*a" + (i - 1) + ", ";
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(other.repeat(8))
                    .append("x]\n");
        }
        assertThat(problems(bomb.toString())).contains("démesuré ou sans fin");
        assertThat(problems("a: &a [*a]\n")).contains("sans fin");
        assertThat(problems("[".repeat(5000))).contains("n’est pas lu");
    }

    private static ReadReference shipped(String name) throws IOException, MalformedReference {
        try (InputStream file = ReferenceFiles.class.getResourceAsStream("/fr/jalon/labelling/reference/" + name)) {
            return ReferenceFiles.read(file.readAllBytes(), Taking.PLAIN).get(0);
        }
    }

    private static String problems(String yaml) {
        return catchThrowableOfType(MalformedReference.class, () -> read(yaml)).getMessage();
    }

    private static byte[] bytes(String yaml) {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }

    private static QualityReference read(String yaml) throws MalformedReference {
        return ReferenceFiles.read(bytes(yaml), Taking.PLAIN).get(0).reference();
    }
}
