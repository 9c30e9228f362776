package fr.jalon.labelling.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days that a timeline covers. */
class TimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aTimelineCoversWholeMonthsAroundToday() {
        TimelineView.Span span = TimelineView.Span.of(List.of(), TODAY);
        assertThat(span.first()).isEqualTo("2026-11-01");
        assertThat(span.end()).isEqualTo("2027-02-01");
    }

    @Test
    void aDayOutsideStandsAtTheEdge() {
        TimelineView.Span span = new TimelineView.Span(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        assertThat(span.x(LocalDate.of(2025, 1, 1))).isZero();
        assertThat(span.x(LocalDate.of(2028, 1, 1))).isEqualTo(1000);
        assertThat(span.x(LocalDate.of(2026, 7, 2))).isBetween(490, 510);
    }
}
