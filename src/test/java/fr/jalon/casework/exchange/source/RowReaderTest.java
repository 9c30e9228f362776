package fr.jalon.casework.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"idDossier\": 1}, {\"idDossier\": 2}]",
                "{\"idDossier\": 1}\n{\"idDossier\": 2}\n",
                "{\"idDossier\": 1} {\"idDossier\": 2}",
                "\ufeff[{\"idDossier\": 1},\n{\"idDossier\": 2}]"
            })
    void dossiersComeInAnArrayOrOneAfterTheOther(String json) throws IOException {
        assertThat(read(file(json), Format.MILO))
                .extracting(SourceRow::line, row -> row.cells().get("idDossier"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, "1"), org.assertj.core.groups.Tuple.tuple(2L, "2"));
    }

    @Test
    void whatIsInsideADossierIsNamedByItsPathAndWhatIsEmptyIsLeftOut() throws IOException {
        String json =
                """
                {"adresse": {"numero": "", "codePostal": "14100"}, "mail": null, "situations": [{"etat": "PREVU"}]}""";
        assertThat(read(file(json), Format.MILO))
                .singleElement()
                .extracting(SourceRow::cells)
                .isEqualTo(Map.of("adresse.codePostal", "14100", "situations[0].etat", "PREVU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"idDossier\": 1}, {\"idDos", "[{\"idDossier\": 1},", "[{\"idDossier\": 1}", "{\"a\": "})
    void aFileThatBreaksOffIsToldAsSuch(String json) throws IOException {
        assertThat(refusal(file(json), Format.MILO)).isIn("import.file.truncated", "import.file.notJson");
        assertThat(refusal(file("[{\"idDossier\": 1}, {\"idDos"), Format.MILO)).isEqualTo("import.file.truncated");
    }

    @Test
    void whatIsNoJsonOrNoDossierIsToldAsSuch() throws IOException {
        assertThat(refusal(file("{\"a\" 1}"), Format.MILO)).isEqualTo("import.file.notJson");
        assertThat(refusal(file("[1]"), Format.MILO)).isEqualTo("import.file.noDossier");
        assertThat(refusal(file("[]"), Format.MILO)).isEqualTo("import.file.nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsTheOneOfTheFirstLine(String separator) throws IOException {
        String csv = "Nom_Prénom_Adresse\nEssai_Zoé_\"1, rue ; du | Test\"\n".replace("_", separator);
        assertThat(read(file(csv), Format.CSV))
                .singleElement()
                .extracting(SourceRow::cells)
                .isEqualTo(Map.of("Nom", "Essai", "Prénom", "Zoé", "Adresse", "1, rue ; du | Test"));
    }

    @Test
    void aRowIsNumberedAsExcelDoesAndEmptyOnesAreSkipped() throws IOException {
        assertThat(read(file("Nom;Prénom\r\n;\r\n\r\nEssai;Zoé\r\n"), Format.CSV))
                .extracting(SourceRow::line)
                .containsExactly(4L);
    }

    @Test
    void columnsWithoutANameOrOfTheSameNameAreToldApart() throws IOException {
        Path csv = file("Nom;;Nom\na;b;c\n");
        try (RowReader reader = RowReader.open(csv, Format.CSV, StandardCharsets.UTF_8)) {
            assertThat(reader.columns()).containsExactly("Nom", "Colonne 2", "Nom (2)");
        }
        assertThat(refusal(file(";;\n1;2;3\n"), Format.CSV)).isEqualTo("import.file.noHeader");
        assertThat(refusal(file(""), Format.CSV)).isEqualTo("files.empty");
    }

    @Test
    void theEncodingIsRecognised() throws IOException {
        String csv = "Prénom\nÉloïse €\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Encoding.WINDOWS, StandardCharsets.UTF_16)) {
            Path file = Files.write(folder.resolve(charset.name()), csv.getBytes(charset));
            assertThat(Encoding.of(file)).isEqualTo(charset);
            try (RowReader reader = RowReader.open(file, Format.CSV, Encoding.of(file))) {
                assertThat(reader.next().orElseThrow().cells()).containsEntry("Prénom", "Éloïse €");
            }
        }
    }

    @Test
    void aLetterCutByTheBufferIsStillUtf8() throws IOException {
        Path file = Files.writeString(folder.resolve("long"), "a" + "é".repeat(300_000));
        assertThat(Encoding.of(file)).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aWorkbookGivesDatesAsDatesAndNumbersWithAllTheirDigits() throws IOException {
        Path file = folder.resolve("essai.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Essai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Feuille");
            sheet.value(0, 0, "Nom");
            sheet.value(0, 1, "Naissance");
            sheet.value(0, 2, "NIR");
            sheet.value(1, 0, "Essai");
            sheet.value(1, 1, LocalDate.of(2008, 3, 14));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 295109912611193d);
        }
        assertThat(read(file, Format.XLSX))
                .singleElement()
                .extracting(SourceRow::cells)
                .isEqualTo(Map.of("Nom", "Essai", "Naissance", "2008-03-14", "NIR", "295109912611193"));
    }

    @Test
    void whatIsNoWorkbookIsToldAsSuch() throws IOException {
        assertThat(refusal(file("PK\u0003\u0004 damaged"), Format.XLSX)).isEqualTo("import.file.notXlsx");
    }

    @Test
    void theFormatIsRecognisedByTheFirstCharacters() {
        assertThat(Format.of("a.txt", " [".getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.MILO);
        assertThat(Format.of("a.json", "Nom;".getBytes(StandardCharsets.UTF_8))).isEqualTo(Format.CSV);
        assertThat(Format.of("a.csv", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Format.XLSX);
    }

    private String refusal(Path file, Format format) {
        List<String> keys = new ArrayList<>();
        assertThatThrownBy(() -> read(file, format))
                .isInstanceOfSatisfying(Refused.class, refused -> keys.add(refused.key()));
        return keys.get(0);
    }

    private static List<SourceRow> read(Path file, Format format) {
        List<SourceRow> rows = new ArrayList<>();
        try (RowReader reader = RowReader.open(file, format, StandardCharsets.UTF_8)) {
            for (Optional<SourceRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "essai", ".txt"), content);
    }
}
