package fr.jalon.casework.person;

import static fr.jalon.casework.person.PersonalDetails.Contact.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.person.PersonalDetails.Contact;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void writesTheCommuneAsItsOfficialNameDoes() {
        assertThat(at("14100", "LISIEUX CEDEX").commune()).isEqualTo("Lisieux");
        assertThat(at("14100", "lisieux").knownCommune())
                .hasValueSatisfying(commune -> assertThat(commune.code()).isEqualTo("14366"));
    }

    @Test
    void refusesAPostalCodeThatServesNoCommune() {
        assertThatThrownBy(() -> at("14999", null).checkPlace(NONE)).hasMessage("person.postalCode.unknown");
    }

    @Test
    void refusesACommuneThatThePostalCodeDoesNotServe() {
        assertThatThrownBy(() -> at("14100", "Caen").checkPlace(NONE)).hasMessage("person.commune.unknown");
        assertThatThrownBy(() -> at(null, "Caen").checkPlace(NONE)).hasMessage("person.postalCode.missing");
    }

    @Test
    void letsAnOlderAddressBeAsLongAsNobodyChangesIt() {
        assertThatCode(() -> at("14100", "Essai-sur-Touques").checkPlace(at("14100", "Essai-sur-Touques")))
                .doesNotThrowAnyException();
    }

    private static Contact at(String postalCode, String commune) {
        return new Contact(null, null, null, postalCode, commune);
    }
}
