package fr.jalon.casework.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunesTest {

    private final Communes communes = Communes.all();

    @ParameterizedTest
    @CsvSource({
        "14100, Lisieux, 14366",
        "14100, LISIEUX CEDEX 2, 14366",
        "14290, orbec, 14478",
        "97400, St-Denis, 97411",
        "75116, PARIS 16E ARRONDISSEMENT, 75056",
        "13001, Marseille 01, 13055",
        "20090, AJACCIO, 2A004",
        "01120, Cordieux, 01262",
    })
    void findsTheCommuneThatAnAddressMeans(String postalCode, String name, String code) {
        assertThat(communes.named(postalCode, name)).map(Commune::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"14100, Caen", "14100, ''", "99999, Lisieux", "'', Lisieux"})
    void findsNothingWhereThePostalCodeServesNoCommuneOfThatName(String postalCode, String name) {
        assertThat(communes.named(postalCode, name)).isEmpty();
        assertThat(communes.named(null, name)).isEmpty();
    }

    @Test
    void namesAllCommunesThatAPostalCodeServesInOrder() {
        assertThat(communes.ofPostalCode("14100"))
                .extracting(Commune::name)
                .contains("Lisieux", "Ouilly-le-Vicomte")
                .isSortedAccordingTo(Collator.getInstance(Locale.FRENCH));
        assertThat(communes.ofPostalCode("00000")).isEmpty();
        assertThat(communes.ofPostalCode(null)).isEmpty();
    }

    @Test
    void knowsEveryCommuneByItsCode() {
        assertThat(communes.find("2A004")).map(Commune::name).contains("Ajaccio");
        assertThat(communes.find("14594")).isEmpty();
    }
}
