package fr.jalon.labelling.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelNumberTest {

    @Test
    void digitsLeaveOneWhenDividedBy97() {
        for (int rank = 1; rank < 10_000; rank += 7) {
            String digits = new LabelNumber(2026, rank).toString().replaceAll("\\D", "");
            assertThat(new BigInteger(digits).mod(BigInteger.valueOf(97))).isEqualTo(BigInteger.ONE);
        }
    }

    @Test
    void isReadAsItIsWritten() {
        LabelNumber number = new LabelNumber(2026, 1);
        assertThat(number.toString()).startsWith("L-2026-0001-").hasSize(14);
        assertThat(LabelNumber.parse(number.toString())).isEqualTo(number);
    }

    @Test
    void aWrongDigitOrTwoSwappedAreSeen() {
        String number = new LabelNumber(2026, 1234).toString();
        assertThatIllegalArgumentException().isThrownBy(() -> LabelNumber.parse(number.replace("1234", "1235")));
        assertThatIllegalArgumentException().isThrownBy(() -> LabelNumber.parse(number.replace("1234", "1324")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L-2026-1-10", "2026-0001", "L-2026-0001", "L-2026-0000-10"})
    void anotherFormIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LabelNumber.parse(text));
    }
}
