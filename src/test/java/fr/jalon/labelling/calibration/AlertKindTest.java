package fr.jalon.labelling.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When what is measured calls for an alert. */
class AlertKindTest {

    @ParameterizedTest
    @CsvSource({
        "FROM_AGREED, 49, 50, false",
        "FROM_AGREED, 50, 50, true",
        "FROM_AGREED, -50, 50, true",
        "FROM_OTHER, -74, 75, false",
        "DIVIDES, 40, 40, true",
        "DIVIDES, 39, 40, false",
        "APART, 80, 80, false",
        "APART, 79, 80, true",
        "APART, 0, 80, true"
    })
    void aThresholdIsReachedBothWaysForLevelsAndFromBelowForWhatIsScoredApart(
            AlertKind kind, int measured, int threshold, boolean reached) {
        assertThat(kind.isReached(measured, threshold)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"0.504, 50", "-0.505, -50", "-0.51, -51", "1.0, 100"})
    void aDistanceIsKeptInHundredthsOfALevel(double levels, int hundredths) {
        assertThat(Measure.hundredths(levels)).isEqualTo(hundredths);
    }
}
