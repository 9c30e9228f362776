package fr.jalon.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"14/03/2008", "14/3/2008", "14.3.2008", "14 03 2008", "14-03-2008", "14032008", "2008-03-14"})
    void aDateIsReadAsPeopleTypeIt(String typed) {
        assertThat(DateText.parse(typed)).contains(LocalDate.of(2008, 3, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2008", "14/13/2008", "14/03/08", "hier", "0"})
    void whatIsNoDateIsNotRead(String typed) {
        assertThat(DateText.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14:30, 14:30", "14h30, 14:30", "14 h 30, 14:30", "9h, 09:00", "1430, 14:30", "9, 09:00"})
    void anHourIsReadAsPeopleTypeIt(String typed, LocalTime time) {
        assertThat(HourText.parse(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "14:75", "midi"})
    void whatIsNoHourIsNotRead(String typed) {
        assertThat(HourText.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14:30, 14 h 30", "09:00, 9 h", "08:05, 8 h 05"})
    void anHourIsWrittenTheFrenchWay(LocalTime time, String text) {
        assertThat(HourText.of(time).replace('\u00a0', ' ')).isEqualTo(text);
    }
}
