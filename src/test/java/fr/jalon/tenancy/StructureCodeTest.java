package fr.jalon.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureCodeTest {

    @ParameterizedTest
    @CsvSource({"14366S00, ml_14366s00", "2A004S01, ml_2a004s01", "AR28, ar_28", "UNML, un_unml"})
    void eachKindOfCodeNamesItsDatabase(String code, String database) {
        assertThat(new StructureCode(code).database()).isEqualTo(database);
    }

    @Test
    void aCodeTellsItsKind() {
        assertThat(new StructureCode("14366S00").isMission()).isTrue();
        assertThat(new StructureCode("14366S00").isAssociation()).isFalse();
        assertThat(new StructureCode("AR28").isAssociation()).isTrue();
        assertThat(StructureCode.NATIONAL_UNION.isMission()).isFalse();
        assertThat(StructureCode.NATIONAL_UNION.isAssociation()).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "14366s00",
                "14366S0",
                "14366S000",
                " 14366S00",
                "14366S00\n",
                "AR2",
                "AR2A",
                "ar28",
                "unml",
                "`; DROP DATABASE network; --",
                "1436`S00"
            })
    void whatIsNoCodeIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StructureCode(text));
    }
}
