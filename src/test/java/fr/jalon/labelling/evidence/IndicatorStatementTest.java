package fr.jalon.labelling.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IndicatorStatementTest {
    private static final String QUERY = "SELECT COUNT(*) FROM act WHERE held_on BETWEEN :start AND :end";

    @Test
    void theCanonicalFormIsTheOneThatIsDocumented() {
        assertThat(statement(QUERY, 412).canonical())
                .isEqualTo(
                        """
                        jalon-indicator/1
                        14366S00
                        FIRST_WELCOMES
                        1
                        SELECT COUNT(*) FROM act WHERE held_on BETWEEN :start AND :end
                        2026-01-01
                        2026-11-21
                        412
                        2026-11-21T13:05:00.000000Z
                        """);
    }

    @Test
    void anybodyCanComputeTheHashAgain() {
        // printf '%s\n' followed by the nine lines above, piped into sha256sum
        assertThat(statement(QUERY, 412).hash().hex())
                .isEqualTo("6ad9973990db5827353d20bd20578dfe133f9a09986d353a980610e19ba7536a");
    }

    @Test
    void theLayoutOfTheQueryDoesNotCountButItsWordsDo() {
        String laidOut = "SELECT COUNT(*)\n  FROM act\n  WHERE held_on BETWEEN :start AND :end\n";
        assertThat(statement(laidOut, 412).hash())
                .isEqualTo(statement(QUERY, 412).hash());
        assertThat(statement(QUERY.replace("act", "acts"), 412).hash())
                .isNotEqualTo(statement(QUERY, 412).hash());
    }

    @Test
    void anotherValueHasAnotherHash() {
        assertThat(statement(QUERY, 413).hash())
                .isNotEqualTo(statement(QUERY, 412).hash());
    }

    @Test
    void whatTheDatabaseKeepsOfTheMomentIsWhatIsHashed() {
        IndicatorStatement precise = new IndicatorStatement(
                "14366S00",
                "FIRST_WELCOMES",
                1,
                QUERY,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 11, 21),
                412,
                Instant.parse("2026-11-21T13:05:00.000000999Z"));
        assertThat(precise.hash()).isEqualTo(statement(QUERY, 412).hash());
    }

    private static IndicatorStatement statement(String query, long value) {
        return new IndicatorStatement(
                "14366S00",
                "FIRST_WELCOMES",
                1,
                query,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 11, 21),
                value,
                Instant.parse("2026-11-21T13:05:00Z"));
    }
}
