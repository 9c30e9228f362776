package fr.jalon.casework.exchange.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.exchange.source.Format;
import fr.jalon.casework.exchange.source.RowReader;
import fr.jalon.casework.exchange.source.SourceRow;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.SituationCategory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path SAMPLE = Path.of("../shared/data/dossiers-milo.sample.json");

    @Test
    void theSampleIsReadWithoutLosingAnything() {
        Assumptions.assumeTrue(Files.isReadable(SAMPLE), "the sample " + SAMPLE + " is not here");
        DossierReading reading = new DossierReading(Mapping.guess(Format.MILO, List.of()), "14366S00", TODAY);
        try (RowReader rows = RowReader.open(SAMPLE, Format.MILO, StandardCharsets.UTF_8)) {
            ReadDossier zoe = reading.read(rows.next().orElseThrow());
            assertThat(zoe.problems()).isEmpty();
            assertThat(zoe.details().contact().street()).isEqualTo("12 rue du Bouteiller");
            assertThat(zoe.details().contact().commune()).isEqualTo("Lisieux");
            assertThat(zoe.details().sex()).isEqualTo(Sex.UNKNOWN);
            assertThat(zoe.externalNumber()).isEqualTo("900001");
            assertThat(zoe.leftOut())
                    .containsEntry("accompagnementCEJ.dateDebut", "2025-09-15")
                    .containsEntry("situations[0].codeRomePremierMetier", "K1302");
            ReadDossier eloise = reading.read(rows.next().orElseThrow());
            assertThat(eloise.situations())
                    .extracting(told -> told.details().category(), ReadDossier.Told::planned)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(SituationCategory.APPRENTICESHIP, true),
                            org.assertj.core.groups.Tuple.tuple(SituationCategory.SCHOOLING, false));
            assertThat(eloise.leftOut()).doesNotContainKey("accompagnementCEJ.accompagnementCEJ");
            assertThat(reading.read(rows.next().orElseThrow()).problems())
                    .extracting(Problem::key)
                    .containsExactly("person.age.tooOldWithoutRqth");
            assertThat(reading.read(rows.next().orElseThrow()).problems()).isEmpty();
            assertThat(reading.read(rows.next().orElseThrow()).problems())
                    .extracting(Problem::key)
                    .containsExactly("person.age.tooYoung");
            assertThat(rows.next()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Date de naissance | 14/03/2030      | person.birthDate.future
            Date de naissance | 2014-01-01      | person.age.tooYoung
            Date de naissance | 14/03/08        | import.date.century
            Date de naissance | 31/02/2008      | import.date.impossible
            Date de naissance | hier            | date.wrong
            NIR               | 2,95111E+14     | import.nir.scientific
            NIR               | 2.95111E+14     | import.nir.scientific
            NIR               | 2951099126111   | import.nir.noKey
            NIR               | 25307230073004  | nir.length
            NIR               | 295109912611194 | nir.key
            E-mail            | essai           | person.mail.wrong
            Tél.              | 12              | person.phone.wrong
            Code postal       | 141             | person.postalCode.wrong
            Sexe              | peut-être       | import.sex
            RQTH              | peut-être       | import.yesOrNo
            Niveau            | bac             | import.level
            Prénom            | ???             | person.name.wrong
            """)
    void aWrongValueIsExplained(String column, String value, String key) {
        assertThat(read(Map.of(column, value)).problems())
                .extracting(Problem::key)
                .containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2008-03-14
            2008-03-14T00:00:00.000Z
            14/03/2008
            14/3/2008
            14.03.2008
            14-03-2008
            14 mars 2008
            14/03/2008 00:00
            39521
            '39521
            """)
    void aDateIsReadAsPeopleAndSpreadsheetsWriteIt(String written) {
        assertThat(read(Map.of("Date de naissance", written)).details().birthDate())
                .isEqualTo(LocalDate.of(2008, 3, 14));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(read(Map.of("Date de naissance", "hier", "E-mail", "essai", "Code postal", "1"))
                        .problems())
                .hasSize(3);
    }

    @Test
    void aZeroThatCanOnlyHaveBeenThereIsPutBack() {
        ReadDossier read = read(Map.of("Code postal", "1000", "Tél.", "639980001", "Ville", "BOURG EN BRESSE"));
        assertThat(read.details().contact().postalCode()).isEqualTo("01000");
        assertThat(read.details().contact().phone()).isEqualTo("0639980001");
        assertThat(read.details().contact().commune()).isEqualTo("Bourg-en-Bresse");
        assertThat(read.repaired()).containsExactlyInAnyOrder(Field.POSTAL_CODE, Field.PHONE);
    }

    @Test
    void aNirTakenForANumberIsReadWhereItsDigitsAreAllThere() {
        assertThat(read(Map.of("NIR", "2,95109912611193E+14")).details().nir().value())
                .isEqualTo("295109912611193");
        assertThat(read(Map.of("NIR", "'2 95 10 99 126 111 93")).details().sex())
                .isEqualTo(Sex.FEMALE);
    }

    @Test
    void aKeyThatLostItsZeroIsRecognised() {
        ReadDossier read = read(Map.of("NIR", withoutTheZeroOfItsKey()));
        assertThat(read.problems()).extracting(Problem::key).containsExactly("import.nir.lostZero");
    }

    @Test
    void anUnknownCommuneIsKeptAsItIsAndSaid() {
        ReadDossier read = read(Map.of("Code postal", "14100", "Ville", "Lisieu-sur-Mer"));
        assertThat(read.details().contact().commune()).isEqualTo("Lisieu-sur-Mer");
        assertThat(read.remarks()).extracting(Problem::key).containsExactly("import.commune.unknown");
    }

    @Test
    void aDossierOfAnotherStructureIsRefused() {
        DossierReading reading = new DossierReading(Mapping.guess(Format.MILO, List.of()), "14366S00", TODAY);
        SourceRow row = SourceRow.read(
                Format.MILO,
                1,
                """
                {"nomNaissance": "Essai", "prenom": "Zoé", "dateNaissance": "2007-05-20",
                 "structureRattachement": {"codeStructure": "14327S00"}}""");
        assertThat(reading.read(row).problems()).extracting(Problem::key).containsExactly("import.otherStructure");
    }

    @Test
    void aSituationThatCannotBePlacedIsSaid() {
        DossierReading reading = new DossierReading(Mapping.guess(Format.MILO, List.of()), "14366S00", TODAY);
        SourceRow row = SourceRow.read(
                Format.MILO,
                1,
                """
                {"nomNaissance": "Essai", "prenom": "Zoé", "dateNaissance": "2007-05-20", "situations": [
                 {"etat": "TERMINE", "categorieSituation": "Emploi", "dateFin": null},
                 {"etat": "EN_COURS", "categorieSituation": "PMSMP"},
                 {"etat": "PREVU", "categorieSituation": "Pmsmp"},
                 {"etat": "EN_COURS", "categorieSituation": "Voyage"},
                 {"etat": "EN_COURS", "categorieSituation": "Contrat de volontariat - bénévolat"}]}""");
        ReadDossier read = reading.read(row);
        assertThat(read.situations())
                .extracting(told -> told.details().category())
                .containsExactly(SituationCategory.PMSMP, SituationCategory.VOLUNTEERING);
        assertThat(read.remarks())
                .extracting(Problem::key)
                .containsExactlyInAnyOrder(
                        "import.situation.noEnd", "import.situation.twice", "import.situation.unknown");
    }

    @Test
    void theColumnsAreGuessedFromTheirHeadings() {
        Mapping mapping = Mapping.guess(
                Format.CSV,
                List.of("NOM", "Prénoms", "Né(e) le", "N° Sécurité sociale", "Courriel", "CP", "Loisirs", "Erreur"));
        assertThat(mapping.columns())
                .containsEntry("NOM", Field.BIRTH_NAME)
                .containsEntry("Prénoms", Field.FIRST_NAME)
                .containsEntry("Né(e) le", Field.BIRTH_DATE)
                .containsEntry("N° Sécurité sociale", Field.NIR)
                .containsEntry("Courriel", Field.MAIL)
                .containsEntry("CP", Field.POSTAL_CODE)
                .containsEntry("Loisirs", null)
                .doesNotContainKey("Erreur");
        assertThat(Mapping.read(mapping.json())).isEqualTo(mapping);
        assertThat(Mapping.print(List.of("a", "b", "Erreur"))).isEqualTo(Mapping.print(List.of("b", "a")));
    }

    private static ReadDossier read(Map<String, String> more) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("Nom", "Essai");
        cells.put("Prénom", "Zoé");
        cells.put("Date de naissance", "20/05/2007");
        cells.putAll(more);
        Mapping mapping = Mapping.guess(Format.CSV, List.copyOf(cells.keySet()));
        assertThat(mapping.columns()).doesNotContainValue(null);
        return new DossierReading(mapping, "14366S00", TODAY).read(SourceRow.ofCells(2, cells));
    }

    /** 13 digits of nobody whose key begins with a zero, without that zero. */
    private static String withoutTheZeroOfItsKey() {
        for (long body = 2071499900001L; ; body++) {
            long key = 97 - body % 97;
            if (key < 10) {
                return body + "" + key;
            }
        }
    }
}
