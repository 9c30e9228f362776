package fr.jalon.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalClockTest {

    private static final Clock NEW_YEARS_EVE = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Europe/Paris, 2027-01-01T00:30",
        "Indian/Reunion, 2027-01-01T03:30",
        "America/Cayenne, 2026-12-31T20:30",
        "America/Martinique, 2026-12-31T19:30",
        "Pacific/Tahiti, 2026-12-31T13:30",
    })
    void theDayAndTheHourAreThoseOfTheStructure(String zone, LocalDateTime there) {
        LocalClock clock = new LocalClock(NEW_YEARS_EVE, in(zone));
        assertThat(clock.now()).isEqualTo(there);
        assertThat(clock.today()).isEqualTo(LocalDate.from(there));
        assertThat(clock.utc()).isEqualTo("2026-12-31T23:30:00");
    }

    private static Actor in(String zone) {
        return new Actor() {
            @Override
            public ZoneId zone() {
                return ZoneId.of(zone);
            }
        };
    }
}
