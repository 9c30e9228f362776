package fr.jalon.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.tenants.Structure.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TenantFileTest {

    private static final String REGION = "region: {code: \"28\", name: Normandie}\n";

    @TempDir
    private Path folder;

    @Test
    void everyShippedFileIsAccepted() {
        List<Structure> structures = Home.locate().tenantFiles().stream()
                .flatMap(file -> TenantFile.read(file).stream())
                .toList();
        assertThat(structures).hasSizeGreaterThan(60);
        assertThat(structures)
                .extracting(structure -> structure.code().value())
                .doesNotHaveDuplicates()
                .contains("14366S00", "AR28", "AR32", "UNML");
    }

    @Test
    void aMissionHasTheRegionOfItsFileAndTheTownOfItsDirectoryEntry() throws IOException {
        List<Structure> structures = TenantFile.read(
                file(
                        REGION
                                + """
                missions:
                  - code: 14366S00
                    name: Mission locale Lisieux Normandie
                    town: Lisieux
                    address: {street: 1 rue du Port, postalCode: "14600", town: Autre}
                """));
        assertThat(structures).hasSize(1);
        Structure lisieux = structures.get(0);
        assertThat(lisieux.kind()).isEqualTo(StructureKind.MISSION);
        assertThat(lisieux.database()).isEqualTo("ml_14366s00");
        assertThat(lisieux.get(Field.REGION_CODE)).isEqualTo("28");
        assertThat(lisieux.get(Field.TOWN)).isEqualTo("Lisieux");
        assertThat(lisieux.get(Field.POSTAL_CODE)).isEqualTo("14600");
        assertThat(lisieux.get(Field.MAIL)).isNull();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("malformed")
    void aMalformedFileIsRefusedWithItsEntryAndTheReason(String text, String told) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> TenantFile.read(file))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(told)
                .hasMessageEndingWith(".");
    }

    static Stream<Arguments> malformed() {
        String mission = REGION + "missions:\n  - {code: 14366S00, name: Lisieux";
        return Stream.of(
                Arguments.of("missions: [\n  {code: 1\n", "ligne"),
                Arguments.of("", "on y attend"),
                Arguments.of("- a\n- b\n", "on y attend"),
                Arguments.of("misions: []\n", "« misions » est inconnu"),
                Arguments.of(REGION, "aucune structure"),
                Arguments.of("missions: 3\n", "une liste"),
                Arguments.of("missions: [3]\n", "missions, entrée 1 : on y attend une structure"),
                Arguments.of("missions: [{name: X}]\n", "missions, entrée 1 : le code de la structure manque"),
                Arguments.of("missions: [{code: 14366S00}]\n", "missions, entrée 1 : le nom manque"),
                Arguments.of("missions: [{code: 14366, name: X}]\n", "« code » doit être un texte"),
                Arguments.of("missions: [{code: 1436S00, name: X}]\n", "n’est pas un code de structure"),
                Arguments.of("missions: [{code: AR28, name: X}]\n", "n'est pas celui d'une mission locale"),
                Arguments.of("association: {code: UNML, name: X}\n", "n'est pas celui d'une association"),
                Arguments.of(mission + ", nom: Y}\n", "« nom » est inconnu"),
                Arguments.of(mission + ", department: 14}\n", "« department » doit être un texte"),
                Arguments.of(mission + ", department: \"1\"}\n", "un code de département"),
                Arguments.of(mission + ", timeZone: Europe/Lisieux}\n", "le fuseau horaire « Europe/Lisieux »"),
                Arguments.of(mission + ", mail: accueil}\n", "une adresse de courriel"),
                Arguments.of(mission + ", address: {postalCode: \"146\"}}\n", "un code postal a 5 chiffres"),
                Arguments.of(mission + ", address: {rue: X}}\n", "entrée 1, address : le champ « rue » est inconnu"),
                Arguments.of(mission + "x".repeat(160) + "}\n", "« name » dépasse 160 caractères"),
                Arguments.of(
                        mission + "}\n  - {code: 14366S00, name: Autre}\n",
                        "missions, entrée 2 : le code « 14366S00 » est déjà celui de : missions, entrée 1"));
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThatThrownBy(() -> TenantFile.read(folder.resolve("absent.yaml")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("n'existe pas");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("region.yaml"), text);
    }
}
