package fr.jalon.labelling.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.project.RoadmapHeading;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.testing.Rest;
import fr.jalon.testing.South;
import fr.jalon.testing.WebSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The document of a roadmap has its ten headings in their order, in both formats, for its own structure only. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RoadmapPapersIT {

    private static final String ROADMAP =
            """
            {"title": "Accueillir sans attendre", "firstYear": 2026, "lastYear": 2028, "objective": "Un accueil le jour même",
            "risks": "Une absence longue", "evaluation": "Chaque trimestre"}""";

    private static final List<String> HEADINGS = Arrays.stream(RoadmapHeading.values())
            .map(heading -> heading.ordinal() + 1 + ". " + Texts.text(Locale.FRENCH, "roadmap.heading." + heading))
            .toList();

    @ArquillianResource
    private URL application;

    @Test
    void theWordDocumentHasTheTenHeadingsInTheirOrder() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file("docx")))) {
            List<String> lines = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(lines).containsSubsequence(HEADINGS);
            assertThat(lines).containsSubsequence(HEADINGS.get(0), "Un accueil le jour même", HEADINGS.get(1));
            assertThat(lines).containsSubsequence(HEADINGS.get(6), "Une absence longue", HEADINGS.get(7));
        }
    }

    @Test
    void thePdfHasTheTenHeadingsInTheirOrder() throws Exception {
        try (PDDocument document = Loader.loadPDF(file("pdf"))) {
            String text = new PDFTextStripper().getText(document);
            int at = 0;
            for (String heading : HEADINGS) {
                int next = text.indexOf(heading, at);
                assertThat(next).as(heading + " after " + text.substring(at)).isNotNegative();
                at = next + heading.length();
            }
            assertThat(text).contains("Un accueil le jour même", "Une absence longue");
        }
    }

    @Test
    void theRoadmapOfAnotherMissionIsNotFoundInAnyExport() {
        Rest north = Rest.at(application).as(TestPeople.QUALITY_LEAD_NORTH);
        WebSession screen = WebSession.of(application, TestPeople.QUALITY_LEAD_NORTH);
        for (String asked : List.of(
                "table=roadmap&format=docx",
                "table=roadmap&format=pdf",
                "table=actions&format=csv",
                "table=plan&format=pdf")) {
            String query = "?" + asked + "&list=all&roadmap=" + South.ROADMAP;
            assertThat(north.get("exports/improvement-plan" + query).status())
                    .as(asked)
                    .isEqualTo(404);
            assertThat(screen.get("labelling/improvement/export" + query).statusCode())
                    .as(asked)
                    .isEqualTo(404);
        }
    }

    private byte[] file(String format) throws IOException, InterruptedException {
        Rest north = Rest.at(application).as(TestPeople.QUALITY_LEAD_NORTH);
        String id = north.post("roadmaps", ROADMAP).json().get("id").asText();
        HttpRequest request = HttpRequest.newBuilder(URI.create(application
                        + "api/v1/exports/improvement-plan?table=roadmap&format=" + format + "&roadmap=" + id))
                .header("Authorization", "Bearer " + TestPeople.QUALITY_LEAD_NORTH.token())
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
