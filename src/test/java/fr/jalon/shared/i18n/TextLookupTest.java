package fr.jalon.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.error.Refused;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLookupTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"fr, fr", "en, en", "de, fr", "'', fr", "-, fr", "fr-CA, fr"})
    void aLanguageThatIsNoneOfOursBecomesFrench(String asked, String spoken) {
        assertThat(Texts.supported(asked).getLanguage()).isEqualTo(spoken);
    }

    @Test
    void aTextIsFoundInWhicheverBundleHasItAndSaysItsArguments() {
        assertThat(Texts.text(Locale.FRENCH, "password.tooShort", 12)).contains("12");
        assertThat(Texts.text(Locale.ENGLISH, "password.tooShort", 12))
                .contains("12")
                .isNotEqualTo(Texts.text(Locale.FRENCH, "password.tooShort", 12));
    }

    @Test
    void aRefusalSaysItsSentence() {
        Refused refused = new Refused("password.tooShort", 12);
        assertThat(refused.text(Locale.FRENCH)).isEqualTo(Texts.text(Locale.FRENCH, "password.tooShort", 12));
    }

    @Test
    void aKeyThatNoBundleHasIsShownAsItIs() {
        assertThat(Texts.text(Locale.FRENCH, "no.such.key")).isEqualTo("no.such.key");
    }
}
