package fr.jalon.labelling.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The quarters of reviews. */
class QuarterTest {

    @Test
    void aQuarterHasThreeMonths() {
        assertThat(Quarter.of(LocalDate.of(2026, 9, 30))).isEqualTo(new Quarter(2026, 3));
        assertThat(Quarter.of(LocalDate.of(2026, 10, 1))).isEqualTo(new Quarter(2026, 4));
        assertThat(new Quarter(2026, 1).before()).isEqualTo(new Quarter(2025, 4));
    }

    @Test
    void itsTextNamesIt() {
        assertThat(Quarter.parse(new Quarter(2026, 3).text())).isEqualTo(new Quarter(2026, 3));
        assertThatThrownBy(() -> Quarter.parse("2026-T5")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Quarter.parse(null)).isInstanceOf(Refused.class);
    }
}
