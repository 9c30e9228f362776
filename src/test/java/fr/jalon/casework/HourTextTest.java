package fr.jalon.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HourTextTest {

    @Test
    void an_hour_is_written_as_its_reader_writes_it() {
        LocalTime time = LocalTime.of(9, 5);
        assertThat(HourText.of(time, Locale.FRENCH)).isEqualTo("9\u00a0h\u00a005");
        assertThat(HourText.of(time, Locale.ENGLISH)).isEqualTo("09:05");
    }
}
