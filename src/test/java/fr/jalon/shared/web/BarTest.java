package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** A bar stays on its chart, whatever its value. */
class BarTest {

    private static final double TOP = 1.5;

    @Property
    void aSignedBarLeavesFromTheMiddleAndStaysWithin(@ForAll @DoubleRange(min = -9, max = 9) double value) {
        Bar bar = Bar.signed("", null, value, TOP, "", false);
        assertThat(bar.start()).isBetween(0.0, 50.0);
        assertThat(bar.start() + bar.width()).isBetween(50.0, 100.0);
        assertThat(value < 0 ? bar.start() + bar.width() : bar.start()).isEqualTo(50);
    }

    @Test
    void whereNothingMayBeShownNothingIsDrawn() {
        assertThat(Bar.signed("", null, null, TOP, "–", false).width()).isZero();
        assertThat(Bar.of("", null, 3, 0, "3").width()).isZero();
    }

    @Test
    void aBarIsAsLongAsItsShare() {
        assertThat(Bar.of("", null, 30, 120, "30").width()).isEqualTo(25);
    }
}
