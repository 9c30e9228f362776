package fr.jalon.labelling.reference.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceJson;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.shared.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CisoLibraryTest {
    private static final Path SAMPLES = Path.of("../shared/data/reference-samples");
    private static final String LIBRARY =
            """
            urn: urn:x:risk:library:essai
            locale: fr
            ref_id: Essai
            name: Essai
            version: 3
            translations: {en: {name: Trial}}
            objects:
              threats: [{urn: t1}]
              framework:
                urn: urn:x:risk:framework:essai
                name: Essai
                implementation_groups_definition:
                  - {ref_id: Niveau-Haut, name: Haut}
                min_score: 1
                max_score: 2
                scores_definition:
                  - {score: 2, name: Bien, description: Tenu}
                  - {score: 1, name: Peu}
                requirement_nodes:
                  - {urn: "urn:x:1", assessable: false, depth: 1, ref_id: A, name: Axe}
                  - urn: "urn:x:1:critere---a"
                    parent_urn: urn:x:1
                    assessable: true
                    importance: mandatory
                    description: Un texte
                    annotation: Une méthode
                    typical_evidence: "Un acte\\nUn relevé"
                    implementation_groups: [Niveau Haut, Autre]
                    questions:
                      q1: {type: unique_choice, text: "Est-ce fait ?", choices: [{urn: c1, value: Oui}]}
                  - {urn: "urn:x:1:critere---a:2", parent_urn: "urn:x:1:critere---a", assessable: true, weight: 4, name: Plus bas}
            """;

    @ParameterizedTest
    @CsvSource({
        "PASSI.yaml, passi-framework-2.2, 196, 156, 2",
        "checklist-dossier-homologation.yaml, checklist-dossier-homologation, 19, 16, 6",
        "has-certification.yaml,"
                + " referentiel_certification_des_etablissements_de_sante_pour_la_qualite_des_soins, 359, 157, 27"
    })
    void theSamplesAreTakenWithEachOfTheirNodes(String file, String code, int nodes, int criteria, int groups)
            throws Exception {
        QualityReference reference = sample(file, Taking.PLAIN).reference();
        assertThat(reference.code()).isEqualTo(code);
        assertThat(reference.nodes()).hasSize(nodes);
        assertThat(reference.criteria()).hasSize(criteria);
        assertThat(reference.head().groups()).hasSize(groups);
        assertThat(reference.nodes()).extracting(ReferenceNode::code).doesNotHaveDuplicates();
        for (byte[] again : List.of(ReferenceTexts.yaml(reference), ReferenceTexts.workbook(reference))) {
            assertThat(ReferenceJson.canonical(
                            ReferenceFiles.read(again, Taking.PLAIN).get(0).reference()))
                    .isEqualTo(ReferenceJson.canonical(reference));
        }
    }

    @Test
    void imperativeCriteriaAreBlockingOnlyWhereSomebodySaysSo() throws Exception {
        assertThat(sample("has-certification.yaml", Taking.PLAIN).reference().criteria())
                .noneMatch(ReferenceNode::blocking);
        Taking named = new Taking(List.of("MISSION"), List.of("Niveau imperatif"), Ids::next);
        ReadReference read = sample("has-certification.yaml", named);
        assertThat(read.reference().criteria().stream().filter(ReferenceNode::blocking))
                .hasSize(18);
        assertThat(read.remarks()).anyMatch(remark -> remark.startsWith("18 critères sont bloquants"));
    }

    @Test
    void aNodeWithoutANumberHasACodeThatIsTheSameNextTime() throws Exception {
        assertThat(library(LIBRARY).reference().nodes())
                .extracting(ReferenceNode::code)
                .containsExactly("A", "A.critere-a", "A.critere-a.2");
        assertThat(library(LIBRARY).reference().hash())
                .isEqualTo(library(LIBRARY).reference().hash());
    }

    @Test
    void whatIsUnderstoodIsInTheTree() throws Exception {
        QualityReference reference = library(LIBRARY).reference();
        ReferenceNode criterion = reference.criteria().get(0);
        assertThat(reference.scale()).containsExactly(new ScaleStep(1, "Peu", null), new ScaleStep(2, "Bien", "Tenu"));
        assertThat(criterion.text()).isEqualTo("Un texte");
        assertThat(criterion.details().method()).isEqualTo("Une méthode");
        assertThat(criterion.details().expectedEvidence()).containsExactly("Un acte", "Un relevé");
        assertThat(criterion.details().questions()).containsExactly("Est-ce fait ?");
        assertThat(criterion.details().groups()).containsExactly("Niveau-Haut", "Autre");
        assertThat(reference.criteria().get(1).weight()).isEqualTo(4);
    }

    @Test
    void aNameThatAllSiblingsShareIsThatOfTheirLevel() throws Exception {
        String yaml = LIBRARY.replace("description: Un texte", "name: Objectif\n        description: Un texte")
                + "      - {urn: \"urn:x:7\", parent_urn: \"urn:x:1\", name: Objectif, description: Accueillir}\n";
        QualityReference reference = library(yaml).reference();
        assertThat(reference.axes().get(0).children())
                .extracting(ReferenceNode::kind, ReferenceNode::label)
                .containsExactly(tuple("Objectif", "Un texte"), tuple("Objectif", "Accueillir"));
    }

    @Test
    void aLibraryOfAnotherToolComesOutOfOurYamlAndOutOfAWorkbookAsItWas() throws Exception {
        QualityReference reference = library(LIBRARY).reference();
        for (byte[] file : List.of(ReferenceTexts.yaml(reference), ReferenceTexts.workbook(reference))) {
            ReadReference again = ReferenceFiles.read(file, Taking.PLAIN).get(0);
            assertThat(ReferenceJson.canonical(again.reference())).isEqualTo(ReferenceJson.canonical(reference));
        }
    }

    @Test
    void whatIsNotUnderstoodIsToldAndKept() throws Exception {
        ReadReference read = library(LIBRARY);
        assertThat(read.remarks())
                .contains(
                        "« importance » (nœud) : pas d’effet ici, gardé tel quel",
                        "« translations » (bibliothèque) : pas d’effet ici, gardé tel quel",
                        "« objects » (bibliothèque) : pas d’effet ici, gardé tel quel",
                        "le groupe « Niveau Haut » est compris comme « Niveau-Haut »",
                        "le groupe « Autre » n’est pas défini dans le fichier : il est ajouté");
        assertThat(ReferenceJson.canonical(read.reference())).contains("Trial", "unique_choice", "mandatory", "t1");
    }

    @Test
    void eachFrameworkOfALibraryIsAReference() throws Exception {
        String framework = LIBRARY.substring(LIBRARY.indexOf("    urn: urn:x:risk:framework"));
        String two = LIBRARY.substring(0, LIBRARY.indexOf("  framework:")) + "  frameworks:\n"
                + "  - " + framework.strip() + "\n  - "
                + framework.replace("framework:essai", "framework:second").strip() + "\n";
        assertThat(ReferenceFiles.read(two.getBytes(StandardCharsets.UTF_8), Taking.PLAIN))
                .extracting(read -> read.reference().code())
                .containsExactly("essai", "second");
    }

    @Test
    void aTreeThatBitesItsTailIsRefused() {
        String cycle = LIBRARY.replace(
                "{urn: \"urn:x:1\", assessable", "{urn: \"urn:x:1\", parent_urn: \"urn:x:1:critere---a\", assessable");
        assertThat(problems(cycle)).contains("l’arbre a un cycle");
        assertThat(problems(LIBRARY.replace("parent_urn: urn:x:1\n", "parent_urn: urn:x:9\n")))
                .contains("« urn:x:9 », au-dessus de lui, n’existe pas");
        assertThat(problems("objects: {risk_matrix: []}"))
                .contains("aucun référentiel")
                .contains("risk_matrix");
    }

    private static String problems(String yaml) {
        return catchThrowableOfType(MalformedReference.class, () -> library(yaml))
                .getMessage();
    }

    private static ReadReference library(String yaml) throws MalformedReference {
        return ReferenceFiles.read(yaml.getBytes(StandardCharsets.UTF_8), Taking.PLAIN)
                .get(0);
    }

    private static ReadReference sample(String file, Taking taking) throws IOException, MalformedReference {
        Path path = SAMPLES.resolve(file);
        assumeTrue(Files.isReadable(path), "the public samples are not beside this repository");
        return ReferenceFiles.read(Files.readAllBytes(path), taking).get(0);
    }
}
