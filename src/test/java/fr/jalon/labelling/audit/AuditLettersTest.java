package fr.jalon.labelling.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.mail.Letter;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A letter on audits leads to them, where the platform has a public address. */
class AuditLettersTest {

    @Test
    void aLetterSaysWhereToReadOn() {
        for (String address : new String[] {"https://label.essai.test", "https://label.essai.test/"}) {
            Letter letter = new AuditLetters(Optional.of(address)).letter("qui@essai.test", "Objet", "Un.", "Deux.");
            assertThat(letter.text())
                    .startsWith("Bonjour,\n\nUn.\n\nDeux.\n\nConnectez-vous")
                    .endsWith("\nhttps://label.essai.test/labelling/audit/list.xhtml");
        }
        assertThat(new AuditLetters(Optional.empty())
                        .letter("qui@essai.test", "Objet", "Un.")
                        .text())
                .contains("Connectez-vous")
                .doesNotContain("http");
    }

    @Test
    void aVisitOfOneDayIsOnThatDay() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        assertThat(AuditLetters.days(day, day)).isEqualTo("le 1 mars 2027");
        assertThat(AuditLetters.days(day, day.plusDays(1))).isEqualTo("du 1 mars 2027 au 2 mars 2027");
    }
}
