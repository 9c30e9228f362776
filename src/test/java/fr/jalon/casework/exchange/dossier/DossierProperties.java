package fr.jalon.casework.exchange.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.FoldedName;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.casework.exchange.source.SourceRow;
import fr.jalon.casework.person.Nir;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.Assertions;

/** What holds for every NIR, name, date and dossier, not only for those that somebody thought of. */
class DossierProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Property
    void aNirWithItsKeyIsReadHoweverItIsSpaced(@ForAll("nirs") String nir) {
        assertThat(WrittenNir.parse(nir).value()).isEqualTo(nir);
        assertThat(WrittenNir.parse(new Nir(nir).spaced()).value()).isEqualTo(nir);
        assertThat(WrittenNir.parse("'" + nir).value()).isEqualTo(nir);
    }

    @Property
    void aNirOfWhichOneDigitIsAnotherIsRefused(
            @ForAll("nirs") String nir, @ForAll @IntRange(min = 7, max = 14) int at) {
        char other = nir.charAt(at) == '9' ? '0' : (char) (nir.charAt(at) + 1);
        Assertions.assertThatThrownBy(() -> WrittenNir.parse(nir.substring(0, at) + other + nir.substring(at + 1)))
                .isInstanceOf(Refused.class);
    }

    @Property
    void aNirThatExcelShortenedIsNeverTakenForAnotherOne(
            @ForAll("nirs") String nir, @ForAll @IntRange(min = 1, max = 11) int decimals) {
        Assume.that(nir.chars().allMatch(Character::isDigit));
        String shortened = (nir.charAt(0) + "," + nir.substring(1, 1 + decimals) + "E+14");
        Assertions.assertThatThrownBy(() -> WrittenNir.parse(shortened)).hasMessage("import.nir.scientific");
    }

    @Property
    void namesFoldToTheSameWhateverTheirCaseAndAccents(@ForAll("names") String name) {
        FoldedName folded = FoldedName.of(name);
        assertThat(FoldedName.of(folded.text())).isEqualTo(folded);
        assertThat(FoldedName.of(name.toUpperCase(Locale.FRENCH))).isEqualTo(folded);
        assertThat(FoldedName.of(name.replace('-', ' '))).isEqualTo(folded);
    }

    @Property
    void aDateIsReadBackHoweverItIsWritten(@ForAll @LongRange(min = 1, max = 47_000) long days) {
        LocalDate day = LocalDate.of(1930, 1, 1).plusDays(days % 40_000);
        for (String pattern : List.of("yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "d MMMM yyyy")) {
            String written = DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).format(day);
            assertThat(WrittenDate.parse(written)).as(written).isEqualTo(day);
        }
        long serial = day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
        assertThat(WrittenDate.parse(String.valueOf(serial))).isEqualTo(day);
    }

    @Property
    void aDossierComesThroughAsItWas(
            @ForAll("names") String birthName,
            @ForAll("names") String firstName,
            @ForAll @IntRange(min = 1, max = 3000) int days,
            @ForAll @LongRange(min = 1, max = 9_999_999) long number) {
        LocalDate birth = TODAY.minusYears(16).minusDays(days);
        SourceRow first = SourceRow.read(
                Format.MILO,
                1,
                """
                {"idDossier": %d, "nomNaissance": "%s", "prenom": "%s", "dateNaissance": "%s", "inconnu": {"x": 1}}"""
                        .formatted(number, birthName, firstName, birth));
        SourceRow again = SourceRow.read(Format.MILO, 1, first.content().toString());
        assertThat(again.cells()).isEqualTo(first.cells());
        ReadDossier read = new DossierReading(Mapping.guess(Format.MILO, List.of()), "14366S00", TODAY).read(again);
        PersonalDetails details = read.details();
        assertThat(read.problems()).isEmpty();
        assertThat(details.birthName()).isEqualTo(birthName.strip());
        assertThat(details.firstName()).isEqualTo(firstName.strip());
        assertThat(details.birthDate()).isEqualTo(birth);
        assertThat(read.externalNumber()).isEqualTo(String.valueOf(number));
        assertThat(read.leftOut()).containsOnlyKeys("inconnu.x");
    }

    @Property
    void noTextWhateverMakesTheReadingFail(@ForAll String anything) {
        SourceRow row = SourceRow.ofCells(
                1, java.util.Map.of("Nom", anything, "Prénom", anything, "NIR", anything, "Naissance", anything));
        Mapping mapping = Mapping.guess(Format.CSV, List.of("Nom", "Prénom", "NIR", "Naissance"));
        assertThat(new DossierReading(mapping, "14366S00", TODAY).read(row).isGood())
                .isFalse();
    }

    @Provide
    Arbitrary<String> nirs() {
        Arbitrary<Integer> sexes = Arbitraries.of(1, 2);
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 99);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<String> departments = Arbitraries.of("14", "75", "2A", "2B", "99");
        Arbitrary<Integer> ranks = Arbitraries.integers().between(1, 999_999);
        return Combinators.combine(sexes, years, months, departments, ranks)
                .as((sex, year, month, department, rank) -> {
                    String body = "%d%02d%02d%s%06d".formatted(sex, year, month, department, rank);
                    long digits = Long.parseLong(body.replace("2A", "19").replace("2B", "18"));
                    return body + "%02d".formatted(97 - digits % 97);
                });
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("éèêëàâäîïôöùûüçœ")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(name -> name.length() > 5 ? name.substring(0, 3) + "-" + name.substring(3) : name);
    }
}
