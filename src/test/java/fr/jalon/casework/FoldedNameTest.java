package fr.jalon.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Éloïse|eloise",
                "JEAN-PIERRE|jean pierre",
                "Le  Goff|le goff",
                "D'Aubigné|d aubigne",
                "D’Aubigné|d aubigne",
                "Cœur|coeur",
                "Strauß|strauss",
                "Núñez|nunez"
            })
    void whatPeopleTypeDifferentlyFoldsToOneText(String name, String folded) {
        assertThat(FoldedName.of(name).text()).isEqualTo(folded);
    }

    @Test
    void nothingFoldsToNothingAndSoundsLikeNothing() {
        assertThat(FoldedName.of(null).isEmpty()).isTrue();
        assertThat(FoldedName.of(" - ").soundsLike(FoldedName.of(null))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Le Goff, Legoff, true", "Jean-Pierre, JEAN PIERRE, true", "Martin, Martine, false"})
    void spacesAndHyphensDoNotTellNamesApart(String a, String b, boolean same) {
        assertThat(FoldedName.of(a).soundsLike(FoldedName.of(b))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "Martin, Martim, true",
        "Martin, Matrin, true",
        "Martin, Martn, true",
        "Martin, Martiin, true",
        "Martin, Martin, false",
        "Martin, Marthe, false",
        "Li, Le, false"
    })
    void oneSlipOfTheHandIsSeen(String a, String b, boolean slip) {
        assertThat(FoldedName.of(a).isOneSlipFrom(FoldedName.of(b))).isEqualTo(slip);
        assertThat(FoldedName.of(b).isOneSlipFrom(FoldedName.of(a))).isEqualTo(slip);
    }
}
