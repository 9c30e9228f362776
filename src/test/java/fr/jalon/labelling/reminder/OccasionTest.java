package fr.jalon.labelling.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.MailReceivers;
import fr.jalon.shared.mail.Letter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @CsvSource({"15,", "14, FIRST", "4, FIRST", "3, LAST", "0, LAST", "-1, LATE", "-30, LATE", "-31,"})
    void a_date_is_told_14_and_3_days_before_and_once_it_is_past(int days, Occasion expected) {
        assertThat(Occasion.on(TODAY, TODAY.plusDays(days), 14, 3).orElse(null)).isEqualTo(expected);
    }

    @Test
    void a_letter_names_what_is_late_before_what_is_to_come_and_nobody() {
        Digest digest = new Digest(
                new MailReceivers.Receiver(1, "essai@essai.jalon.test", List.of()),
                List.of(
                        new DueLine(DueKind.EVIDENCE, 2, Occasion.FIRST, TODAY.plusDays(40), "Convention"),
                        new DueLine(DueKind.ACTION, 3, Occasion.LATE, TODAY.minusDays(19), "Refaire l’accueil")));
        Letter letter = digest.letter("Mission locale d’Essai");
        assertThat(letter.subject()).isEqualTo("Plan d’amélioration et preuves : 2 échéances");
        assertThat(letter.text())
                .contains("- action « Refaire l’accueil », échéance le 1er mars 2026")
                .contains("- preuve « Convention », valable jusqu’au 29 avril 2026")
                .containsSubsequence("C’est passé", "Refaire", "bientôt", "Convention", "Mission locale d’Essai");
    }
}
