package fr.jalon.casework.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaItemTest {

    @ParameterizedTest
    @CsvSource({
        "08:00,  60,  0,  4",
        "09:30,  45,  6,  3",
        "14:10,  20, 24,  2",
        "19:45, 120, 47,  1",
        "07:00,  60,  0,  4",
        "21:00,  30, 47,  1",
        "08:00, 720,  0, 48",
    })
    void isPlacedByQuartersOfAnHourFromEightToTwenty(LocalTime start, int minutes, int row, int span) {
        Absence absence = new Absence(1, new Slot(LocalDate.of(2026, 11, 23), start, minutes), "x", LocalDateTime.MIN);
        AgendaItem item = AgendaItem.of(absence);
        assertThat(item.row()).isEqualTo(row);
        assertThat(item.span()).isEqualTo(span);
    }
}
