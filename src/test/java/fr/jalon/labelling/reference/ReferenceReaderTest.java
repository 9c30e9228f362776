package fr.jalon.labelling.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReferenceReaderTest {
    private static final String SMALL =
            """
            code: T
            version: "1"
            title: Essai
            kind: MISSION
            scale:
              - {level: 0, label: Non, meaning: Rien}
              - {level: 1, label: Oui, meaning: Tout}
            nodes:
              - code: "1"
                kind: AXIS
                title: Axe
                children:
                  - code: "1.1"
                    kind: CRITERION
                    title: Critère
                    weight: 2
                    levels: [{level: 1, meaning: Ici tout}]
                    children:
                      - {code: "1.1.1", kind: REQUIREMENT, text: Exigence}
            """;

    @Test
    void theShippedReferenceIsWholeAndSaysThatItIsIllustrative() throws Exception {
        try (InputStream file = getClass().getResourceAsStream("missions-illustratif.yaml")) {
            QualityReference reference = ReferenceReader.read(file, new AtomicLong()::incrementAndGet);
            assertThat(reference.axes()).hasSize(6);
            assertThat(reference.criteria()).hasSize(35).allSatisfy(criterion -> {
                assertThat(criterion.details().expectedEvidence()).isNotEmpty();
                assertThat(criterion.children()).isNotEmpty();
                assertThat(reference.steps(criterion)).hasSize(5);
            });
            assertThat(reference.illustrative()).isTrue();
            assertThat(reference.notice()).isNotBlank();
        }
    }

    @Test
    void aCriterionsOwnMeaningReplacesTheCommonOne() throws Exception {
        QualityReference reference = read(SMALL);
        assertThat(reference.steps(reference.criteria().get(0)))
                .containsExactly(new ScaleStep(0, "Non", "Rien"), new ScaleStep(1, "Oui", "Ici tout"));
    }

    @Test
    void layoutAndCommentsDoNotChangeTheHashButContentDoes() throws Exception {
        assertThat(read("# un commentaire\n" + SMALL).hash())
                .isEqualTo(read(SMALL).hash());
        assertThat(read(SMALL.replace("Exigence", "Autre")).hash())
                .isNotEqualTo(read(SMALL).hash());
    }

    @Test
    void aMalformedFileIsRefusedWithEveryProblemAndItsPlace() {
        assertThat(problems(SMALL.replace("weight: 2", "weight: lourd").replace("title: Axe", "text: Axe")))
                .contains("« nodes[0] (1) » : « title » est absent")
                .contains("« nodes[0].children[0] (1.1) » : « weight » doit être un nombre entier à partir de 1");
        assertThat(problems(SMALL.replace("\"1.1.1\"", "\"1.1\""))).contains("le code est déjà pris");
        assertThat(problems(SMALL.replace("[{level: 1, meaning: Ici", "[{level: 7, meaning: Ici")))
                .contains("niveau 7 ; il n’est pas dans l’échelle");
        assertThat(problems(SMALL.replace("kind: CRITERION", "kind: REQUIREMENT")))
                .contains("CRITERION attendu à cet endroit");
        assertThat(problems(SMALL + "illustrative: true\n")).contains("« notice » est absent");
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        assertThat(problems("code: T\n  version: [")).contains("ligne 2").contains("ce n’est pas du YAML valide");
        assertThat(problems("")).contains("il est vide");
    }

    private static String problems(String yaml) {
        return catchThrowableOfType(MalformedReference.class, () -> read(yaml)).getMessage();
    }

    private static QualityReference read(String yaml) throws IOException, MalformedReference {
        return ReferenceReader.read(
                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), new AtomicLong()::incrementAndGet);
    }
}
