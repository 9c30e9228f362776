package fr.jalon.casework.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NirTest {

    @ParameterizedTest
    @ValueSource(strings = {"295109912611193", "253072B07300470", "2 95 10 99 126 111 93", "2 53 07 2b 073 004 70"})
    void aNumberWithItsKeyIsOne(String typed) {
        assertThat(Nir.parse(typed).value()).hasSize(15);
    }

    @ParameterizedTest
    @CsvSource({
        "29510991261119, nir.length",
        "2951099126111930, nir.length",
        "295109912611194, nir.key",
        "295109912611100, nir.key",
        "995109912611193, nir.character",
        "29510991261119X, nir.character",
        "253072C07300470, nir.character",
        "253073B07300470, nir.character"
    })
    void whatIsWrongIsNamed(String typed, String key) {
        assertThatThrownBy(() -> Nir.parse(typed)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo("nir");
        });
    }

    @Test
    void aKeyThatDoesNotFitIsShown() {
        assertThatThrownBy(() -> Nir.parse("295109912611194"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments())
                        .containsExactly("94"));
    }

    @ParameterizedTest
    @CsvSource({"295109912611193, FEMALE, true", "295109912611193, MALE, false"})
    void theFirstDigitSaysTheSex(String nir, Sex sex, boolean agrees) {
        assertThat(new Nir(nir).agreesWith(sex)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({"1995-10-03, true", "1895-10-03, true", "1995-11-03, false", "1994-10-03, false"})
    void yearAndMonthAreThoseOfTheBirth(LocalDate birth, boolean agrees) {
        assertThat(new Nir("295109912611193").agreesWith(birth)).isEqualTo(agrees);
    }

    @Test
    void itNeverReachesALog() {
        assertThat(new Nir("295109912611193").toString()).doesNotContain("2951099");
    }
}
