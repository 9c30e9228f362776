package fr.jalon.casework.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest(name = "« {0} » is {1}")
    @CsvSource({
        "martin, NAME, false",
        "'  Le Goff ', NAME, false",
        "N'Diaye, NAME, false",
        "2, FILE_NUMBER, false",
        "1 284, FILE_NUMBER, false",
        "06 00 00 00 00, PHONE, true",
        "0600000, PHONE, true",
        "+33 6 00 00 00 00, PHONE, true",
        "0612, NOTHING, false",
        "2 95 10 99 126 111, NIR, true",
        "295109912611193, NIR, true",
        "253072B07300470, NIR, true",
        "253072b073004, NIR, true",
        "29510991261, NOTHING, false",
        "Prenom@Exemple.fr, MAIL, true",
        "prenom@, MAIL, true",
        "'', NOTHING, false",
        "'!?', NOTHING, false"
    })
    void whatIsTypedIsToldByItsLook(String typed, SearchText.Kind kind, boolean personal) {
        assertThat(SearchText.of(typed).kind()).isEqualTo(kind);
        assertThat(SearchText.of(typed).isPersonal()).isEqualTo(personal);
    }
}
