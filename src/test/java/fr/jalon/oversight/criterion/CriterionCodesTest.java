package fr.jalon.oversight.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionCodesTest {

    @Test
    void what_is_typed_is_read_each_code_once_in_its_order() {
        assertThat(CriterionCodes.of(" 5.1; 2.3,5.1 1.1.2").all()).containsExactly("5.1", "2.3", "1.1.2");
    }

    @Test
    void what_is_kept_is_read_again() {
        CriterionCodes codes = CriterionCodes.of("5.1, 2.3");
        assertThat(codes.kept()).isEqualTo(",5.1,2.3,");
        assertThat(CriterionCodes.read(codes.kept())).isEqualTo(codes);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " , ", "5.1, accueil", "5.%", "5..1"})
    void what_is_no_list_of_codes_is_refused(String typed) {
        assertThatThrownBy(() -> CriterionCodes.of(typed)).isInstanceOf(Refused.class);
    }
}
