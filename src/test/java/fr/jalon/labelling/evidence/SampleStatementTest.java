package fr.jalon.labelling.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.casework.sample.Stratification;
import fr.jalon.shared.time.Period;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a draw states, byte for byte. */
class SampleStatementTest {

    private final SampleStatement stated = new SampleStatement(
            "98001S00",
            new SampleStatement.Source("ACCOMPANIED", 4, "Jeunes accompagnés", "SELECT DISTINCT p.id\n  FROM act a"),
            IndicatorScope.of(Period.year(2026)),
            null,
            Stratification.SEX,
            42,
            3,
            9,
            "a".repeat(64),
            3,
            "b".repeat(64),
            List.of(new SampleStatement.Stratum("FEMALE", "Féminin", 9, 3)),
            Instant.parse("2026-05-04T10:00:00.123456789Z"));

    @Test
    void itsCanonicalFormIsWhatIsWrittenInItsDocumentation() {
        assertThat(stated.canonical())
                .isEqualTo("{\"form\":\"jalon-sample/1\",\"structure\":\"98001S00\",\"population\":\"ACCOMPANIED\","
                        + "\"version\":4,\"query\":\"SELECT DISTINCT p.id FROM act a\",\"from\":\"2026-01-01\","
                        + "\"to\":\"2026-12-31\",\"site\":null,\"public\":null,\"stratification\":\"SEX\",\"seed\":42,"
                        + "\"wanted\":3,\"files\":9,\"populationDigest\":\"" + "a".repeat(64)
                        + "\",\"drawn\":3,\"drawnDigest\":\"" + "b".repeat(64)
                        + "\",\"strata\":[{\"code\":\"FEMALE\",\"label\":\"Féminin\",\"files\":9,\"drawn\":3}],"
                        + "\"drawnAt\":\"2026-05-04T10:00:00.123456Z\"}");
    }

    @Test
    void theStrataAreReadAsTheyWereKept() {
        assertThat(SampleStatement.strata(stated.strataText())).isEqualTo(stated.strata());
    }
}
