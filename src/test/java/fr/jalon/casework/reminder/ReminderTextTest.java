package fr.jalon.casework.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ReminderTextTest {

    private static final int ONE_MESSAGE = 160;

    private final DueAppointment appointment = new DueAppointment(
            1, 2, "Zoé", "zoe@essai.invalid", "0639980001", 3, LocalDateTime.of(2026, 12, 1, 14, 30), null, "Bureau 4");

    private final ReminderText text = new ReminderText(appointment, "Louna Essai", null, "Mission locale d’Essai");

    @Test
    void saysWhenWithWhomAndWhereInFrench() {
        assertThat(text.subject()).isEqualTo("Rappel\u202f: rendez-vous mardi 1 décembre à 14\u00a0h\u00a030");
        assertThat(text.mail())
                .contains("Bonjour Zoé,", "mardi 1 décembre", "avec Louna Essai", "Bureau 4", "Mission locale d’Essai")
                .doesNotContain("{", "null");
    }

    @Test
    void aShortMessageHoldsInOne() {
        assertThat(text.sms()).hasSizeLessThan(ONE_MESSAGE).contains("mardi 1 décembre");
    }
}
