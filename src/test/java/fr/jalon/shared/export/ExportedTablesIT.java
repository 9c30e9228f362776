package fr.jalon.shared.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestPeople;
import fr.jalon.testing.Rest;
import fr.jalon.testing.Rows;
import fr.jalon.testing.South;
import fr.jalon.testing.TestPlatform;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of pages as files, read back: the same rows in both formats, for those who read the page and nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ExportedTablesIT {

    private static final String NOTE =
            """
            {"title": "%s", "text": "Vu en équipe", "date": "2026-01-15", "validUntil": "2031-02-28"}""";

    @ArquillianResource
    private URL application;

    private final Rows rows = TestPlatform.rows();

    @ParameterizedTest
    @CsvSource({
        "evidence, QUALITY_LEAD_SOUTH, ''",
        "indicator-alerts, QUALITY_LEAD_SOUTH, ''",
        "self-diagnoses, COUNSELLOR_SOUTH, ''",
        "references, QUALITY_LEAD_NORTH, ''",
        "plan-reviews, QUALITY_LEAD_SOUTH, ''",
        "review-slips, QUALITY_LEAD_SOUTH, REVIEW",
        "plan-evaluations, QUALITY_LEAD_SOUTH, ''",
        "evaluation-results, QUALITY_LEAD_SOUTH, EVALUATION",
        "action-steps, QUALITY_LEAD_SOUTH, ACTION",
        "action-budget, QUALITY_LEAD_SOUTH, ACTION",
        "action-measures, QUALITY_LEAD_SOUTH, ACTION",
        "action-postponements, QUALITY_LEAD_SOUTH, ACTION",
        "audits, QUALITY_LEAD_SOUTH, ''",
        "audits, AUDITOR_CERTIFIER, ''",
        "audits, LABEL_OFFICE, ''",
        "audit-campaigns, LABEL_OFFICE, ''",
        "audit-campaigns, LABEL_OFFICER, ''",
        "audit-campaign-board, LABEL_OFFICE, CAMPAIGN",
        "audit-campaign-delays, LABEL_OFFICE, CAMPAIGN",
        "audit-campaign-audits, LABEL_OFFICE, CAMPAIGN",
        "audit-campaign-calendar, LABEL_OFFICE, CAMPAIGN",
        "audit-campaign-forecast, LABEL_OFFICE, CAMPAIGN",
        "commission-sessions, COMMISSION_MEMBER, ''",
        "commission-waiting, LABEL_OFFICE, ''",
        "commission-members, LABEL_OFFICE, ''",
        "labels, LABEL_OFFICE, ''",
        "board, LABEL_OFFICER, ''",
        "support-requests, LABEL_OFFICER, ''",
        "regional-workshops, QUALITY_LEAD_NORTH, ''",
        "workshop-enrolments, QUALITY_LEAD_SOUTH, WORKSHOP",
        "practices, COUNSELLOR_NORTH, ''",
        "own-practices, QUALITY_LEAD_SOUTH, ''",
        "auditor-drift, LABEL_OFFICE, ''",
        "dividing-criteria, LABEL_OFFICE, ''",
        "calibration-alerts, LABEL_OFFICE, ''",
        "audit-feedback, LABEL_OFFICE, ''",
        "national-funnel, LABEL_OFFICE, ''",
        "national-delays, LABEL_OFFICE, ''",
        "national-criteria, LABEL_OFFICE, ''",
        "national-costs, LABEL_OFFICE, ''"
    })
    void bothFormatsHoldTheSameRowsUnderTheSameHeads(String table, TestPeople who, String of) throws Exception {
        String query = of.isEmpty() ? "" : "&id=" + South.class.getField(of).get(null);
        List<String> lines = csv(who, table, query);
        XSSFSheet sheet = excel(who, table, query);
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("???"));
        assertThat(String.join(";", texts(sheet.getRow(0)))).isEqualTo(lines.get(0));
        assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(lines.size());
        assertThat(Arrays.asList(lines.get(0).split(";")))
                .as("heads are words, not keys")
                .noneMatch(head -> head.matches("[a-z]+(\\.\\w+)+"));
    }

    @Test
    void aRowIsReadBackCellByCellDatesAsDatesAndNothingAsAFormula() {
        Rest.at(application)
                .as(TestPeople.QUALITY_LEAD_NORTH)
                .post("evidence/notes", NOTE.formatted("=Cellules ; relues"));
        assertThat(csv(TestPeople.QUALITY_LEAD_NORTH, "evidence", "&list=current&kind=note"))
                .anyMatch(line ->
                        line.startsWith("\"'=Cellules ; relues\";") && line.contains(";15/01/2026;28/02/2031;"));
        Row row =
                row(excel(TestPeople.QUALITY_LEAD_NORTH, "evidence", "&list=current&kind=note"), "'=Cellules ; relues");
        Cell day = row.getCell(2);
        assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
        assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 15));
    }

    @Test
    void figuresAreNumbers() {
        Row mission = excel(TestPeople.LABEL_OFFICER, "board", "").getRow(1);
        assertThat(mission.getCell(10).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(mission.getCell(11).getCellType()).isEqualTo(CellType.NUMERIC);
    }

    @Test
    void theFiltersOfThePageAreThoseOfTheFile() {
        Rest north = Rest.at(application).as(TestPeople.QUALITY_LEAD_NORTH);
        north.post("evidence/notes", NOTE.formatted("Filtrée quetsche"));
        assertThat(csv(TestPeople.QUALITY_LEAD_NORTH, "evidence", "&q=quetsche"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Filtrée quetsche;");
        assertThat(csv(TestPeople.QUALITY_LEAD_NORTH, "evidence", "&q=quetsche&list=withdrawn"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "evidence, QUALITY_LEAD_NORTH",
        "indicator-alerts, QUALITY_LEAD_NORTH",
        "self-diagnoses, QUALITY_LEAD_NORTH",
        "plan-reviews, QUALITY_LEAD_NORTH",
        "plan-evaluations, QUALITY_LEAD_NORTH",
        "audits, QUALITY_LEAD_NORTH",
        "support-requests, QUALITY_LEAD_NORTH",
        "support-requests, LABEL_OFFICER_ELSEWHERE",
        "board, LABEL_OFFICER_ELSEWHERE",
        "practices, QUALITY_LEAD_NORTH",
        "own-practices, QUALITY_LEAD_NORTH",
        "own-practices, LABEL_OFFICER_ELSEWHERE",
        "regional-workshops, LABEL_OFFICER_ELSEWHERE"
    })
    void noFileHoldsAnythingOfAnotherMission(String table, TestPeople who) {
        assertThat(csv(who, table, "&list=all")).noneMatch(line -> line.contains(South.SECRET));
    }

    @ParameterizedTest
    @CsvSource({
        "evidence, RECEPTION_NORTH, 403",
        "plan-reviews, RECEPTION_NORTH, 403",
        "audits, COUNSELLOR_NORTH, 403",
        "commission-sessions, QUALITY_LEAD_NORTH, 403",
        "board, QUALITY_LEAD_NORTH, 403",
        "support-requests, ANALYST, 403",
        "auditor-drift, AUDITOR_CERTIFIER, 403",
        "national-funnel, NETWORK_DIRECTOR, 403",
        "nothing, QUALITY_LEAD_NORTH, 404"
    })
    void whoDoesNotReadThePageTakesNoFile(String table, TestPeople who, int status) {
        Rest.Answer answer = Rest.at(application).as(who).get("exports/tables/" + table);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"action-steps", "action-budget", "action-measures", "action-postponements"})
    void anActionOfAnotherMissionHasNoTable(String table) {
        assertThat(Rest.at(application)
                        .as(TestPeople.QUALITY_LEAD_NORTH)
                        .get("exports/tables/" + table + "?id=" + South.ACTION)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFormatThatIsNoneIsRefused() {
        assertThat(Rest.at(application)
                        .as(TestPeople.QUALITY_LEAD_NORTH)
                        .get("exports/tables/references?format=pdf")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void eachExportIsInTheJournalWithoutWhatWasSearched() {
        String count =
                "SELECT COUNT(*) FROM ml_98001s00.journal_entry WHERE action = 'EXPORT' AND subject_kind = 'Table'"
                        + " AND detail = 'evidence csv'";
        long before = rows.number(count);
        csv(TestPeople.QUALITY_LEAD_NORTH, "evidence", "&q=mirabelle");
        assertThat(rows.number(count)).isEqualTo(before + 1);
        assertThat(rows.number("SELECT COUNT(*) FROM ml_98001s00.journal_entry WHERE detail LIKE '%mirabelle%'"))
                .isZero();
    }

    private List<String> csv(TestPeople who, String table, String query) {
        Rest.Answer answer = Rest.at(application).as(who).get("exports/tables/" + table + "?format=csv" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body().substring(1).lines().toList();
    }

    private XSSFSheet excel(TestPeople who, String table, String query) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(application + "api/v1/exports/tables/" + table + "?format=xlsx" + query))
                .header("Authorization", "Bearer " + who.token())
                .build();
        try {
            byte[] file = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            return new XSSFWorkbook(new ByteArrayInputStream(file)).getSheetAt(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(XSSFSheet sheet, String first) {
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(first)) {
                return row;
            }
        }
        throw new AssertionError("No row " + first);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
