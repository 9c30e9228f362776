package fr.jalon.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 3, 31);

    @Test
    void bothItsDaysAreIncludedAndTheirNeighboursAreNot() {
        Period march = new Period(START, END);
        assertThat(march.contains(START)).isTrue();
        assertThat(march.contains(END)).isTrue();
        assertThat(march.contains(START.minusDays(1))).isFalse();
        assertThat(march.contains(END.plusDays(1))).isFalse();
    }

    @Test
    void aSingleDayIsAPeriod() {
        assertThat(new Period(START, START).contains(START)).isTrue();
    }

    @Test
    void aYearGoesFromItsFirstDayToItsLast() {
        Period leap = Period.year(2028);
        assertThat(leap.start()).isEqualTo("2028-01-01");
        assertThat(leap.end()).isEqualTo("2028-12-31");
        assertThat(leap.contains(LocalDate.of(2028, 2, 29))).isTrue();
    }

    @Test
    void anEndBeforeTheStartOrAMissingDayIsRefused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Period(END, START));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Period(null, END));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Period(START, null));
    }
}
