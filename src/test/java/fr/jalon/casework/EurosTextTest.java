package fr.jalon.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"561,68|561.68", "1 200|1200", "1\u00a0200,5|1200.5", "300 €|300", "0|0", "12.30|12.30"})
    void anAmountIsReadAsPeopleTypeIt(String typed, BigDecimal amount) {
        assertThat(EurosText.parse(typed)).hasValue(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "douze", "1,234", "1e9", "€", "12,3,4"})
    void whatIsNoAmountIsNone(String typed) {
        assertThat(EurosText.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"561,68", "0", "1200,50"})
    void whatIsShownIsReadBack(String shown) {
        assertThat(EurosText.of(EurosText.parse(shown).orElseThrow())).isEqualTo(shown);
    }
}
