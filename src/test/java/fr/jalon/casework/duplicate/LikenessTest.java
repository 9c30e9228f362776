package fr.jalon.casework.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files look alike, how much and why. */
class LikenessTest {

    private static final LocalDate BORN = LocalDate.of(2006, 5, 3);

    private static ComparedFile file(String name, String first, LocalDate born, String phone) {
        return new ComparedFile(
                1,
                1,
                name,
                null,
                first,
                born,
                "FEMALE",
                new ComparedFile.Numbers(null, null),
                new ComparedFile.Reach(phone, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Le Goff, Maëlys, SAME_NAME",
        "LEGOFF, Maelys, SAME_NAME",
        "Maëlys, Le Goff, SWAPPED_NAMES",
        "Le Gof, Maelis, NAME_BY_EAR",
        "Le Gorff, Maëlys, ONE_LETTER",
        "Le Goff, Maëlas, ONE_LETTER"
    })
    void namesThatAreAlikeOnOneBirthDayAreShown(String name, String first, Resemblance reason) {
        Likeness likeness = Likeness.between(file("Le Goff", "Maëlys", BORN, null), file(name, first, BORN, null));
        assertThat(likeness.reasons()).contains(reason, Resemblance.SAME_BIRTH_DATE);
        assertThat(likeness.isLikely()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2006-03-05, SWAPPED_BIRTH_DATE", "2006-05-04, CLOSE_BIRTH_DATE", "2007-05-03, CLOSE_BIRTH_DATE"})
    void slipsInABirthDateAreShownWithTheSameNames(LocalDate born, Resemblance reason) {
        Likeness likeness =
                Likeness.between(file("Le Goff", "Maëlys", BORN, null), file("Le Goff", "Maëlys", born, null));
        assertThat(likeness.reasons()).contains(reason);
        assertThat(likeness.isLikely()).isTrue();
    }

    @Test
    void namesakesOfOtherYearsAreNotShown() {
        assertThat(Likeness.between(
                                file("Le Goff", "Maëlys", BORN, null),
                                file("Le Goff", "Maëlys", BORN.plusYears(3), null))
                        .isLikely())
                .isFalse();
    }

    @Test
    void twinsWithOneTelephoneAreNotShown() {
        assertThat(Likeness.between(
                                file("Le Goff", "Maëlys", BORN, "0231000001"),
                                file("Le Goff", "Enora", BORN, "0231000001"))
                        .isLikely())
                .isFalse();
    }

    @Test
    void twoNirSpeakAgainst() {
        ComparedFile one = withNir(file("Le Goff", "Maëlys", BORN, null), "1");
        ComparedFile other = withNir(file("Le Goff", "Maëlys", BORN, null), "2");
        assertThat(Likeness.between(one, other).score()).isEqualTo(40 + 35 - 35);
    }

    private static ComparedFile withNir(ComparedFile file, String nir) {
        return new ComparedFile(
                file.id(),
                file.fileNumber(),
                file.birthName(),
                file.usedName(),
                file.firstName(),
                file.birthDate(),
                file.sex(),
                new ComparedFile.Numbers(nir, null),
                file.reach());
    }
}
