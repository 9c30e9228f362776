package fr.jalon.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.tenants.Structure.Field;
import fr.jalon.tenancy.StructureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MiloFileTest {

    private static final String LISIEUX =
            """
            {"id": "14366S00", "nom_officiel": "14-ML LISIEUX", "nom_usuel": "ML Lisieux",
             "nom_region": "Structure régionale Normandie", "code_region": "28",
             "nom_departement": "Structure départementale Calvados", "code_departement": "14",
             "timezone": "Europe/Paris"}""";

    @TempDir
    private Path folder;

    @Test
    void aRecordGivesAMissionWithItsRegionAndTimeZone() throws IOException {
        MiloFile read = read("[" + LISIEUX + "]");
        assertThat(read.refusals()).isEmpty();
        Structure structure = read.structures(Set.of()).get(0);
        assertThat(structure.code().value()).isEqualTo("14366S00");
        assertThat(structure.get(Field.NAME)).isEqualTo("ML Lisieux");
        assertThat(structure.get(Field.MILO_NAME)).isEqualTo("14-ML LISIEUX");
        assertThat(structure.get(Field.REGION_NAME)).isEqualTo("Normandie");
        assertThat(structure.get(Field.TIME_ZONE)).isEqualTo("Europe/Paris");
    }

    @Test
    void theOfficialNameServesWhereThereIsNoUsualOne() throws IOException {
        MiloFile read = read("[" + LISIEUX.replace("\"ML Lisieux\"", "null") + "]");
        assertThat(read.structures(Set.of()).get(0).get(Field.NAME)).isEqualTo("14-ML LISIEUX");
    }

    @Test
    void theNameOfAKnownStructureIsLeftAsItIs() throws IOException {
        MiloFile read = read("[" + LISIEUX + "]");
        Structure structure =
                read.structures(Set.of(new StructureCode("14366S00"))).get(0);
        assertThat(structure.get(Field.NAME)).isNull();
        assertThat(structure.get(Field.MILO_NAME)).isEqualTo("14-ML LISIEUX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "id": "14366S00"             | "id": "14366"               | code de structure
                    "id": "14366S00"             | "id": "AR28"                | n'est pas le code d'une mission locale
                    "id": "14366S00"             | "id": 14366                 | code de structure
                    "timezone": "Europe/Paris"   | "timezone": "Paris"         | fuseau horaire
                    "code_region": "28"          | "code_region": 28           | doit être un texte
                    "code_departement": "14"     | "code_departement": "3A"    | code de département
                    """)
    void aWrongRecordIsRefusedAloneWithItsReason(String right, String wrong, String reason) throws IOException {
        MiloFile read = read("[" + LISIEUX.replace(right, wrong) + ", "
                + LISIEUX.replace("14366S00", "14327S00").replace("LISIEUX", "CAEN") + "]");
        assertThat(read.structures(Set.of()))
                .extracting(structure -> structure.code().value())
                .containsExactly("14327S00");
        assertThat(read.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.entry()).isEqualTo(1);
            assertThat(refusal.reason()).contains(reason);
        });
    }

    @Test
    void aCodeGivenTwiceIsRefusedTheSecondTime() throws IOException {
        MiloFile read = read("[" + LISIEUX + "," + LISIEUX + "]");
        assertThat(read.structures(Set.of())).hasSize(1);
        assertThat(read.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .contains("entrée 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [{"id":          | n'est pas du JSON lisible, ligne 1
                    {"id": "x"}      | on y attend une liste JSON
                    [] trailing      | n'est pas du JSON lisible
                    """)
    void aMalformedFileIsRefusedWhole(String text, String told) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Failure.class).hasMessageContaining(told);
    }

    private MiloFile read(String text) throws IOException {
        return MiloFile.read(Files.writeString(folder.resolve("structures.json"), text));
    }
}
