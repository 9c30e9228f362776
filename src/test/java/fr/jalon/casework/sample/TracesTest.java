package fr.jalon.casework.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text may not tell of whom it is. */
class TracesTest {

    private final Traces traces = new Traces(
            new Traces.Person(
                    List.of("Le Bréhalec", "Fictif", "Anaïs-Lou"),
                    LocalDate.of(2006, 3, 7),
                    "206031436600187",
                    "06 12 34 56 78",
                    "anais@exemple.test",
                    "12 rue des Essais",
                    "Lisieux",
                    "1234567A"),
            List.of("Camille Essai"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anais est venue|NAME",
                "vu avec Mme LE BREHALEC|NAME",
                "Brehalec a rappelé|NAME",
                "Lou préfère le matin|NAME",
                "joignable au 06.12.34.56.78|PHONE",
                "joignable au +33 6 99 99 99 99|PHONE",
                "écrire à quelquun@exemple.test|MAIL",
                "NIR 2 06 03 14 366 001 87|NUMBER",
                "inscrite sous 123 4567 A|NUMBER",
                "logée 12, rue des Essais|ADDRESS",
                "habite à LISIEUX depuis mai|ADDRESS",
                "née le 7/3/2006|BIRTH_DATE",
                "née le 07.03.06|BIRTH_DATE",
                "née le 7 mars 2006|BIRTH_DATE",
                "vue par camille essai|COLLEAGUE"
            })
    void aTextThatTellsOfSomebodyIsRecognised(String text, Trace trace) {
        assertThat(traces.in(text)).contains(trace);
    }

    @Test
    void aTextThatTellsOfNobodyIsLeftInPeace() {
        assertThat(traces.in("La jeune cherche un apprentissage en cuisine ; CV relu, 3 offres, rappel le 12/05/2026."))
                .isEmpty();
    }

    @Test
    void aWordThatOnlyHoldsANameIsNoName() {
        assertThat(traces.in("Elle loue une chambre.")).isEmpty();
    }
}
