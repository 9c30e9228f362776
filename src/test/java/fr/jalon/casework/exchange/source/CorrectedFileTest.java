package fr.jalon.casework.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectedFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatWasRefusedIsReadAgainAsItWasWithTheErrorBeside(Format format) throws IOException {
        SourceRow row = SourceRow.ofCells(7, Map.of("Nom", "ESSAI-É; \"x\"", "Ville", "Orbec"));
        Path file = folder.resolve("a." + format.extension());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CorrectedFile.write(
                format,
                List.of("Nom", "Vide", "Ville"),
                List.of(new CorrectedFile.Line(row, "Trop jeune.")).iterator(),
                out);
        Files.write(file, out.toByteArray());
        assertThat(Format.of(file.toString(), out.toByteArray())).isEqualTo(format);
        try (RowReader reader = RowReader.open(file, format, StandardCharsets.UTF_8)) {
            Optional<SourceRow> again = reader.next();
            assertThat(again.orElseThrow().cells())
                    .containsEntry("Nom", "ESSAI-É; \"x\"")
                    .containsEntry("Ville", "Orbec")
                    .containsEntry(CorrectedFile.ERROR, "Trop jeune.");
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void noCellIsTakenForAFormula() {
        for (String formula : List.of("=1+1", "+33", "-1", "@SUM", "\t=1")) {
            assertThat(CorrectedFile.safe(formula)).startsWith("'");
        }
        assertThat(CorrectedFile.safe("Éric")).isEqualTo("Éric");
        assertThat(CorrectedFile.safe("")).isEmpty();
    }
}
