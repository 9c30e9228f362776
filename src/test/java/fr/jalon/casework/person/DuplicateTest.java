package fr.jalon.casework.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateTest {

    private static final Duplicate.KnownFile FILE = new Duplicate.KnownFile(
            1, 12, "Le Goff", "Essai", "Éloïse", LocalDate.of(2006, 5, 4), "295109912611193", "0639980001");

    @ParameterizedTest
    @CsvSource({
        "LEGOFF, Eloise, 2006-05-04, SAME_NAME_SAME_BIRTH_DATE",
        "Essai, Eloïse, 2006-05-04, SAME_NAME_SAME_BIRTH_DATE",
        "Éloïse, Le Goff, 2006-05-04, SWAPPED_NAMES_SAME_BIRTH_DATE",
        "Le Gof, Eloise, 2006-05-04, SIMILAR_NAME_SAME_BIRTH_DATE",
        "Le Goff, Eloisa, 2006-05-04, SIMILAR_NAME_SAME_BIRTH_DATE",
        "Le Goff, Eloise, 2006-04-05, SAME_NAME_CLOSE_BIRTH_DATE",
        "Le Goff, Eloise, 2007-05-04, SAME_NAME_CLOSE_BIRTH_DATE",
        "Le Goff, Eloise, 2006-05-14, SAME_NAME_CLOSE_BIRTH_DATE"
    })
    void aLikelyDuplicateIsFoundForAReason(String last, String first, LocalDate birth, DuplicateReason reason) {
        assertThat(Duplicate.between(person(last, first, birth, null, null), FILE))
                .hasValueSatisfying(found -> {
                    assertThat(found.reasons()).isEqualTo(Set.of(reason));
                    assertThat(found.isCertain()).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Martin, Eloise, 2006-05-04",
        "Le Goff, Marie, 2006-05-04",
        "Le Goff, Eloise, 2001-05-04",
        "Le Goff, Eloise, 2005-11-20"
    })
    void somebodyElseIsNotADuplicate(String last, String first, LocalDate birth) {
        assertThat(Duplicate.between(person(last, first, birth, null, null), FILE))
                .isEmpty();
    }

    @Test
    void theSameNumberIsCertainWhateverTheName() {
        PersonalDetails entered = person("Autre", "Nom", LocalDate.of(1999, 1, 1), new Nir("295109912611193"), null);
        assertThat(Duplicate.between(entered, FILE).orElseThrow().isCertain()).isTrue();
    }

    @Test
    void theSameNameAndTelephoneAreTold() {
        PersonalDetails entered = person("Le Goff", "Eloise", LocalDate.of(1999, 1, 1), null, "06 39 98 00 01");
        assertThat(Duplicate.between(entered, FILE).orElseThrow().reasons())
                .containsExactly(DuplicateReason.SAME_NAME_SAME_PHONE);
    }

    private static PersonalDetails person(String last, String first, LocalDate birth, Nir nir, String phone) {
        return new PersonalDetails(
                last,
                null,
                first,
                Sex.FEMALE,
                birth,
                nir,
                new PersonalDetails.Contact(phone, null, null, null, null),
                null,
                false,
                null,
                null,
                null);
    }
}
