package fr.jalon.labelling.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"-1, EXPIRED", "0, ENDS_IN_15", "15, ENDS_IN_15", "16, ENDS_IN_60", "60, ENDS_IN_60", "61, VALID"})
    void warnsSixtyAndFifteenDaysBeforeTheLastDay(int days, Validity expected) {
        assertThat(Validity.on(TODAY, TODAY.plusDays(days))).isEqualTo(expected);
    }

    @Test
    void whatHasNoEndIsNeverWarnedOf() {
        assertThat(Validity.on(TODAY, null).isWarning()).isFalse();
    }
}
