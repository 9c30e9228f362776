package fr.jalon.shared.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A document of Word, read back from its own XML. */
class WordDocumentTest {

    @Test
    void headingsAreHeadingsAndTablesRepeatTheirHead() throws IOException {
        Map<String, String> parts = read();
        assertThat(parts.get("word/document.xml"))
                .contains("w:val=\"Title\"", "w:val=\"Heading1\"", "Objectif", "w:tblHeader", "Budget &lt;prévu>");
        assertThat(parts.get("word/styles.xml")).contains("w:outlineLvl", "Atkinson Hyperlegible Next", "fr-FR");
    }

    @Test
    void aCommonFontStandsInForOurs() throws IOException {
        assertThat(read().get("word/fontTable.xml")).contains("w:altName");
    }

    @Test
    void aDocumentSaysItsTitleAndItsAuthor() throws IOException {
        assertThat(read().get("docProps/core.xml")).contains("Feuille de route", "Mission d’essai");
    }

    private static Map<String, String> read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WordDocument document = new WordDocument("fr", "Feuille de route", "Mission d’essai", "Essai")) {
            document.cover("Mission d’essai", "Feuille de route", "2026 à 2030")
                    .heading(1, "Objectif")
                    .text("Aller vers les jeunes.\nPartout.")
                    .table(List.of("Financeur", "Budget <prévu>"), List.of(List.of("Région", "1 200")));
            document.write(out);
        }
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
