package fr.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.error.Refused;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void laterIdentifiersAreGreaterAndNoneComesTwice() {
        Set<Long> seen = new HashSet<>();
        long before = Ids.next();
        for (int i = 0; i < 10_000; i++) {
            long id = Ids.next();
            assertThat(id).isGreaterThan(before);
            assertThat(seen.add(id)).isTrue();
            before = id;
        }
    }

    @Test
    void textIsThirteenCharactersOfCrockfordBase32() {
        assertThat(Ids.text(Ids.next())).matches("[0-9A-HJKMNP-TV-Z]{13}");
        assertThat(Ids.text(0)).isEqualTo("0000000000000");
    }

    @Test
    void textOrdersAsIdentifiersDo() {
        String first = Ids.text(Ids.next());
        String second = Ids.text(Ids.next());
        assertThat(first).isLessThan(second);
    }

    @Test
    void isReadAsItIsWritten() {
        for (long id : new long[] {0, 1, Ids.next(), Long.MAX_VALUE}) {
            assertThat(Ids.parse(Ids.text(id))).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1", "0ABC", "0000000000000X", "../../etc/pass", "000000000000U", "1 OR 1=1     "})
    void whatIsNoIdentifierNamesNothing(String text) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Ids.parse(text))
                .extracting(Refused::kind)
                .isEqualTo(Refused.Kind.NOT_FOUND);
    }
}
