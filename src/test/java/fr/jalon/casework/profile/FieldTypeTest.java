package fr.jalon.casework.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypeTest {

    @ParameterizedTest
    @CsvSource({
        "PERMIT_EXPIRES_ON, 1/2/2027, 2027-02-01",
        "MONTHLY_RESOURCES, '1 234,5', 1234.5",
        "MONTHLY_RESOURCES, 450.50 €, 450.50",
        "CHILDREN, 02, 2",
        "OCCUPATION_WANTED, d1106, D1106",
        "PRIORITY_NEIGHBOURHOOD, qn07502m, QN07502M",
        "HOUSING, FAMILY, FAMILY",
        "BIRTH_PLACE, ' Lisieux ', Lisieux",
        "BIRTH_PLACE, ' ', "
    })
    void keepsWhatPeopleTypeInOneForm(ProfileField field, String typed, String kept) {
        assertThat(field.type().parse(field.name(), typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "PERMIT_EXPIRES_ON, 31/02/2027, date.wrong",
        "MONTHLY_RESOURCES, beaucoup, details.amount.wrong",
        "MONTHLY_RESOURCES, -3, details.amount.wrong",
        "CHILDREN, 21, details.number.wrong",
        "OCCUPATION_WANTED, Vendeur, situation.romeCode.wrong",
        "PRIORITY_NEIGHBOURHOOD, Hauteville, details.qpv.wrong",
        "HOUSING, PALACE, details.choice.wrong"
    })
    void refusesWhatIsNoSuchValue(ProfileField field, String typed, String key) {
        assertThatThrownBy(() -> field.type().parse(field.name(), typed)).hasMessage(key);
    }
}
