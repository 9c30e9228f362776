package fr.jalon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.i18n.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    private static final List<String> OWN_WORDS = List.of("Camille Essai", "camille.essai", "Lisieux", "ML");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, password.tooShort",
                "'', password.tooShort",
                "x7$Kq!vR2pZ, password.tooShort",
                "Lisieux-7-Clairiere-Boussole, password.ownWords",
                "sentier CAMILLE.ESSAI boussole, password.ownWords",
                "motdepasse2026, password.common",
                "passwordpassword, password.repeated",
                "aaaaaaaaaaaaaaaa, password.repeated",
                "abcdefghijklmnop, password.sequence"
            })
    void theWeaknessIsNamed(String password, String key) {
        assertThat(PasswordStrength.weakness(password, OWN_WORDS)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abcdefghijklmnop", "aaaaaaaaaaaaaaaa", "passwordpassword", "19871987198719", "azertyuiop12"})
    void eachWeaknessHasItsSentence(String password) {
        String key = PasswordStrength.weakness(password, List.of()).orElseThrow();
        assertThat(Texts.text(Locale.FRENCH, key)).isNotEqualTo(key);
        assertThat(Texts.text(Locale.ENGLISH, key)).isNotEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sentier-Boussole-7-Clairiere", "quatre mots sans lien entre eux", "x7$Kq!vR2pZ%w9"})
    void aLongOrUnguessablePasswordIsStrongEnough(String password) {
        assertThat(PasswordStrength.weakness(password, OWN_WORDS)).isEmpty();
    }
}
