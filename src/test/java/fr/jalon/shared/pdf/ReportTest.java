package fr.jalon.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void daysAndHoursOfATableStayOnOneLine() throws IOException {
        Report report = new Report(
                new Report.About("fr", "Rapport", "Essai", "Essai", "Essai", "Essai", List.of("Page", "sur")));
        report.table(
                List.of("Jour", "Quand", "Objet", "Personnes rencontrées", "Lieu"),
                List.of(
                        List.of(
                                "17 juin 2026",
                                "09:00 – 10:00",
                                "5.2 – Suivi des parcours et des sorties du dispositif",
                                "Responsable de secteur, une conseillère, deux partenaires",
                                "Siège"),
                        List.of(
                                "18 juin 2026",
                                "10:00 – 11:00",
                                "6.1 – Permanences extérieures et conditions d’accueil",
                                "Conseillère de la permanence, accueil de la commune",
                                "Permanence")));
        assertThat(text(report).lines())
                .anyMatch(line -> line.startsWith("17 juin 2026 09:00 – 10:00 5.2"))
                .anyMatch(line -> line.startsWith("18 juin 2026 10:00 – 11:00 6.1"));
    }

    private static String text(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportPrinter.print(report, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }
    }
}
