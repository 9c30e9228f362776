package fr.jalon.labelling.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.indicator.Figure;
import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.casework.indicator.IndicatorUnit;
import fr.jalon.shared.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IndicatorStatementTest {
    private static final String QUERY = "SELECT COUNT(*) FROM act WHERE held_on BETWEEN :start AND :end";

    private static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 21));

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
        IndicatorStatement precise = statement(QUERY, 412, Instant.parse("2026-11-21T13:05:00.000000999Z"));
        assertThat(precise.hash()).isEqualTo(statement(QUERY, 412).hash());
    }

    @Test
    void theSecondFormStatesTheUnitTheScopeAndTheDenominatorToo() {
        IndicatorStatement rate = new IndicatorStatement(
                2,
                "14366S00",
                "APPOINTMENTS_HONOURED_RATE",
                1,
                "SELECT 1",
                "SELECT 2",
                new IndicatorScope(PERIOD, 12L, null),
                new Figure(IndicatorUnit.RATE, 131, 181L),
                Instant.parse("2026-11-21T13:05:00Z"));
        assertThat(rate.canonical())
                .isEqualTo(
                        """
                        jalon-indicator/2
                        14366S00
                        APPOINTMENTS_HONOURED_RATE
                        1
                        RATE
                        SELECT 1
                        SELECT 2
                        2026-01-01
                        2026-11-21
                        12
                        -
                        131
                        181
                        2026-11-21T13:05:00.000000Z
                        """);
        assertThat(rate.hash()).isEqualTo(fr.jalon.shared.files.ContentHash.of(rate.canonical()));
    }

    private static IndicatorStatement statement(String query, long value) {
        return statement(query, value, Instant.parse("2026-11-21T13:05:00Z"));
    }

    private static IndicatorStatement statement(String query, long value, Instant moment) {
        return new IndicatorStatement(
                1,
                "14366S00",
                "FIRST_WELCOMES",
                1,
                query,
                null,
                IndicatorScope.of(PERIOD),
                new Figure(IndicatorUnit.NUMBER, value, null),
                moment);
    }
}
