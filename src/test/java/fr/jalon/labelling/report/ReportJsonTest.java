package fr.jalon.labelling.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.files.Download;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static final ReportContent.Found FOUND = new ReportContent.Found(
            "MINOR",
            "1.1",
            "Accueil",
            "Une trace manque.",
            "Une auditrice",
            "2026-11-02T09:30Z",
            List.of("Charte d’accueil"),
            new ReportContent.Reply(
                    "Elle est classée.",
                    "Référente qualité",
                    "2026-11-09T09:30Z",
                    List.of(new ReportContent.Document("trace.pdf", "0".repeat(64)))),
            new ReportContent.Answer("REVISED", "IMPROVEMENT", "Pris en compte.", "Un pair", "2026-11-12T09:30Z"));

    private static final ReportContent CONTENT = new ReportContent(
            ReportContent.FORM,
            new ReportContent.Structure("14366S00", "Essai", "Lisieux", "Calvados", "Normandie"),
            new ReportContent.Audited(
                    "0AB",
                    "INITIAL",
                    null,
                    "2026-10-01",
                    "2026-11-02",
                    "2026-11-03",
                    "2026-11-18",
                    List.of(
                            new ReportContent.Auditor("CERTIFICATION_BODY", "Une auditrice", "Organisme"),
                            new ReportContent.Auditor("NETWORK", "Un pair", "Mission"))),
            null,
            List.of(new ReportContent.Theme(
                    "1",
                    "Accueillir",
                    List.of(new ReportContent.Criterion(
                            "1.1",
                            "Accueil",
                            new ReportContent.Score(3),
                            null,
                            new ReportContent.Score(null),
                            "Sans objet.")))),
            List.of(FOUND),
            List.of(),
            List.of(),
            List.of(),
            "Conforme.");

    @Test
    void saysTheSameOnceItIsReadBack() {
        String json = ReportJson.write(CONTENT);
        assertThat(ReportJson.read(json)).isEqualTo(CONTENT);
        assertThat(ReportJson.write(ReportJson.read(json))).isEqualTo(json);
    }

    @Test
    void writesMembersInTheOrderOfTheirNamesWithoutWhiteSpace() {
        assertThat(ReportJson.write(CONTENT))
                .startsWith("{\"audit\":{\"from\":\"2026-11-02\",\"id\":\"0AB\",\"kind\":\"INITIAL\"")
                .contains("\"agreed\":{\"level\":null}", "\"before\":null", "\"self\":{\"level\":3}");
    }

    @Test
    void isPrintedAsPdfAndForWordWithOrWithoutSignatures() throws IOException {
        ReportVersion version = new ReportVersion(
                1, 1, "Conforme.", "0".repeat(64), "Un pair", LocalDateTime.of(2026, 11, 20, 9, 0), List.of());
        for (ReportFormat format : ReportFormat.values()) {
            Download file = new ReportPapers().print(version, ReportJson.write(CONTENT), format);
            assertThat(file.size()).isGreaterThan(2_000);
            assertThat(file.type().fits(file.name())).isTrue();
        }
    }
}
