package fr.jalon.casework.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IndicatorCatalogueTest {
    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.shipped();
    private static final Pattern NAMED = Pattern.compile("indicators:((?:\\s|\\[|\\]|,|-|[A-Z_]+)*)");

    @Test
    void everyIndicatorThatTheShippedReferenceNamesIsDefined() throws IOException {
        Set<String> named = new HashSet<>();
        try (InputStream in =
                getClass().getResourceAsStream("/fr/jalon/labelling/reference/missions-illustratif.yaml")) {
            Matcher list = NAMED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (list.find()) {
                Matcher code = Pattern.compile("[A-Z][A-Z_]+").matcher(list.group(1));
                while (code.find()) {
                    named.add(code.group());
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(7).allSatisfy(code -> assertThat(CATALOGUE.get(code))
                .isNotNull());
    }

    @Test
    void eachSaysInWordsWhatItCountsAndOnlyANumberHasNoDenominator() {
        assertThat(CATALOGUE.definitions()).hasSizeGreaterThanOrEqualTo(15).allSatisfy(one -> {
            assertThat(one.fr().name()).isNotBlank();
            assertThat(one.fr().definition()).endsWith(".");
            assertThat(one.en().name()).isNotBlank();
            assertThat(one.en().definition()).endsWith(".");
            assertThat(one.source()).isNotBlank();
            assertThat(one.denominator() == null).isEqualTo(one.unit() == IndicatorUnit.NUMBER);
            assertThat(one.numerator()).contains("young_person p", ":end").startsWith("SELECT");
        });
    }

    @Test
    void aCodeAndAVersionNameOneDefinition() {
        assertThat(CATALOGUE.definitions().stream().map(IndicatorDefinition::code))
                .doesNotHaveDuplicates();
        assertThat(CATALOGUE.get("FIRST_WELCOMES", 3)).isPresent();
        assertThat(CATALOGUE.get("FIRST_WELCOMES", 4)).contains(CATALOGUE.get("FIRST_WELCOMES"));
        assertThat(CATALOGUE.get("FIRST_WELCOMES", 2)).isEmpty();
        assertThatThrownBy(() -> CATALOGUE.get("NOBODY")).hasMessage("indicator.unknown");
    }

    @Test
    void aSiteAndAPublicAreConditionsOfTheQueryThatIsKept() {
        IndicatorScope scope = new IndicatorScope(Period.year(2026), 12L, "RQTH");
        assertThat(CATALOGUE.scoped("SELECT 1 FROM young_person p WHERE 1", scope))
                .contains("s.site_id = :site")
                .endsWith("AND p.rqth");
    }

    @Test
    void aShareAnAverageAndACountAreReadWithTheirUnit() {
        assertThat(new Figure(IndicatorUnit.NUMBER, 1412, null).text(Locale.ENGLISH))
                .isEqualTo("1,412");
        assertThat(new Figure(IndicatorUnit.RATE, 131, 181L).text(Locale.ENGLISH))
                .isEqualTo("72.4%");
        assertThat(new Figure(IndicatorUnit.DAYS, 25, 2L).text(Locale.FRENCH)).isEqualTo("12,5 jours en moyenne");
        assertThat(new Figure(IndicatorUnit.RATE, 0, 0L).text(Locale.FRENCH)).isEqualTo("Rien à compter");
    }
}
