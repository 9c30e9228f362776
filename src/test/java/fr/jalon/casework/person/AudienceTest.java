package fr.jalon.casework.person;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"2010-11-21, false", "2000-11-22, false", "1996-11-22, true"})
    void aMissionAccompaniesFrom16To25AndTo29WithRqth(LocalDate birth, boolean rqth) {
        assertThatCode(() -> Audience.on(DAY).check(birth, rqth, DAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-11-22, false, person.age.tooYoung",
        "2000-11-21, false, person.age.tooOldWithoutRqth",
        "1996-11-21, false, person.age.tooOld",
        "1996-11-21, true, person.age.tooOld",
        "2026-11-22, false, person.birthDate.future"
    })
    void outsideItIsRefusedInASentence(LocalDate birth, boolean rqth, String key) {
        assertThatThrownBy(() -> Audience.on(DAY).check(birth, rqth, DAY))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }
}
