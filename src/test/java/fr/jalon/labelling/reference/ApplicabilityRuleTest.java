package fr.jalon.labelling.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicabilityRuleTest {
    private static final StructureTraits LARGE = new StructureTraits("MISSION", false, true, null, 3, 40, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "always; true",
                "qpv; true",
                "plie; false",
                "frr; unknown",
                "not frr; unknown",
                "sites > 1 and qpv; true",
                "sites > 1 and plie; false",
                "plie and frr; false",
                "qpv or frr; true",
                "plie or frr; unknown",
                "not (plie or qpv); false",
                "sites >= 3 and sites <= 3 and sites = 3; true",
                "sites < 3 or sites != 3; false",
                "young > 1000; unknown",
                "kind = MISSION; true",
                "kind != MISSION; false"
            })
    void whatIsUnknownNeitherHoldsNorExcludes(String rule, String expected) {
        Boolean holds = ApplicabilityRule.parse(rule).holds(LARGE);
        assertThat(holds == null ? "unknown" : holds.toString()).isEqualTo(expected);
        assertThat(ApplicabilityRule.parse(rule).excludes(LARGE)).isEqualTo(expected.equals("false"));
    }

    @Test
    void aRuleIsReadAsASentence() {
        assertThat(ApplicabilityRule.parse("sites > 1 and qpv").label(Locale.FRENCH))
                .isEqualTo("plusieurs sites et un QPV dans le territoire");
        assertThat(ApplicabilityRule.parse("not frr or kind = ASSOCIATION").label(Locale.FRENCH))
                .isEqualTo("pas de commune en zone FRR ou une association régionale");
        assertThat(ApplicabilityRule.parse("sites > 1").label(Locale.ENGLISH)).isEqualTo("several sites");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "planetes > 1; n’est pas une caractéristique connue",
                "sites; il manque une comparaison",
                "sites > beaucoup; se compare à un nombre entier",
                "sites > 1 qpv; n’est pas attendu à cet endroit",
                "(qpv; il manque « )",
                "qpv and; il manque une condition",
                "qpv & frr; n’est pas compris",
                "kind = PLANETE; n’est pas une nature de structure"
            })
    void whatIsNoRuleIsRefusedInWords(String rule, String reason) {
        assertThat(catchThrowableOfType(MalformedRule.class, () -> ApplicabilityRule.parse(rule)))
                .hasMessageContaining(reason);
    }
}
