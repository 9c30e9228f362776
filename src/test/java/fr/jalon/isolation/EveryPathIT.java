package fr.jalon.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.OpenApi;
import fr.jalon.testing.Rest;
import fr.jalon.testing.Rows;
import fr.jalon.testing.South;
import fr.jalon.testing.TestPlatform;
import java.net.URL;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of the REST interface, with something of Essai-Sud in its path, its query or its body, by everybody of
 * the tests who has nothing to see of it. Operations are read from {@code /openapi}: a new one fails here until it has its
 * line.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryPathIT {

    private static final Set<Integer> REFUSED = Set.of(403, 404);

    /** Names an account in its body: refused as a field by those who may create. */
    private static final Set<Integer> REFUSED_OR_CORRECTED = Set.of(403, 404, 422);

    private static final Set<TestPeople> CASEWORK = EnumSet.of(TestPeople.COUNSELLOR_SOUTH);
    private static final Set<TestPeople> READERS =
            EnumSet.of(TestPeople.COUNSELLOR_SOUTH, TestPeople.QUALITY_LEAD_SOUTH);
    private static final Set<TestPeople> PAIR = EnumSet.of(TestPeople.AUDITOR_CERTIFIER);

    private static final Set<TestPeople> OFFICE = EnumSet.of(TestPeople.LABEL_OFFICE);
    private static final Set<TestPeople> REPORT =
            EnumSet.of(TestPeople.AUDITOR_CERTIFIER, TestPeople.QUALITY_LEAD_SOUTH, TestPeople.LABEL_OFFICE);

    /** A call with something of Essai-Sud in it. */
    private record Attempt(String path, String body, Set<TestPeople> owners, Set<Integer> refusals) {

        Attempt(String path, String body, Set<TestPeople> owners) {
            this(path, body, owners, REFUSED);
        }
    }

    @ArquillianResource
    private URL application;

    private final Rows rows = TestPlatform.rows();
    private final Map<String, Attempt> attempts = new LinkedHashMap<>();

    @BeforeEach
    void prepare() {
        casework();
        List.of(
                        AgendaPaths.COUNSELLORS,
                        FileContentPaths.ALL,
                        ListPaths.ALL,
                        DuplicatePaths.COUNSELLORS,
                        TransferPaths.COUNSELLORS)
                .forEach(calls -> add(calls, CASEWORK));
        List.of(
                        AgendaPaths.MANAGERS,
                        FileContentPaths.TEAM_LEADS,
                        ImportPaths.ALL,
                        DuplicatePaths.MANAGERS,
                        TransferPaths.DECIDERS)
                .forEach(calls -> add(calls, Set.of()));
        add(ImprovementPaths.ALL, READERS);
        add(ReferencePaths.LABEL_OFFICE, OFFICE);
        add(ReferencePaths.CONTENT, OFFICE);
        NetworkPaths.all(this::add);
        CommissionPaths.all(this::add);
        CalibrationPaths.all(this::add);
        diagnoses();
        evidence();
        add(EvidencePaths.CONTRIBUTORS, READERS);
        add(EvidencePaths.REVIEWERS, EnumSet.of(TestPeople.QUALITY_LEAD_SOUTH));
        add(SamplePaths.REVIEWERS, EnumSet.of(TestPeople.QUALITY_LEAD_SOUTH));
        add(SamplePaths.DRAWING, EnumSet.of(TestPeople.QUALITY_LEAD_SOUTH));
        add(SamplePaths.AUDITORS, PAIR);
        add(SamplePaths.ASSOCIATION, Set.of());
        List.of(AuditorPaths.OFFICE, AuditorPaths.PLANS, AuditorPaths.CAMPAIGNS, AuditPaths.OFFICE)
                .forEach(calls -> add(calls, OFFICE));
        add(AuditorPaths.OWN, PAIR);
        add(AuditPaths.PAIR, PAIR);
        add(AuditPaths.REPORT, REPORT);
        add(AuditPaths.MISSION, EnumSet.of(TestPeople.QUALITY_LEAD_SOUTH));
        add(WebhookPaths.ALL, EnumSet.of(TestPeople.QUALITY_LEAD_SOUTH));
    }

    private void add(Map<String, PathCall> calls, Set<TestPeople> owners) {
        calls.forEach((operation, call) -> attempts.put(operation, new Attempt(call.path(), call.body(), owners)));
    }

    private void casework() {
        String person = "young-people/" + South.PERSON;
        String counsellor = Ids.text(TestPeople.COUNSELLOR_SOUTH.accountId());
        String identity =
                """
                {"birthName": "Intrus", "firstName": "Dominique", "sex": "MALE", "birthDate": "%s"%s}""";
        String birth = Here.today().minusYears(19).toString();
        attempts.put("GET /young-people/{id}", new Attempt(person, null, CASEWORK));
        attempts.put("PUT /young-people/{id}", new Attempt(person, identity.formatted(birth, ""), CASEWORK));
        attempts.put("GET /young-people/{id}/acts", new Attempt(person + "/acts", null, CASEWORK));
        attempts.put(
                "POST /young-people/{id}/acts",
                new Attempt(
                        person + "/acts",
                        """
                {"kind": "FIRST_WELCOME", "heldOn": "%s", "minutes": 30, "channel": "ON_SITE"}"""
                                .formatted(Here.today()),
                        CASEWORK));
        attempts.put(
                "POST /young-people",
                new Attempt(
                        "young-people",
                        identity.formatted(birth, ", \"counsellor\": \"" + counsellor + "\""),
                        CASEWORK,
                        REFUSED_OR_CORRECTED));
    }

    private void diagnoses() {
        String node = Ids.text(rows.number("SELECT node_id FROM network.criterion_score WHERE id = 9401"));
        add(DiagnosisPaths.readers(node), READERS);
        add(DiagnosisPaths.leads(node), READERS);
    }

    private void evidence() {
        String piece = "evidence/" + South.EVIDENCE;
        attempts.put("GET /evidence/{id}", new Attempt(piece, null, READERS));
        attempts.put("GET /evidence/{id}/content", new Attempt(piece + "/content", null, READERS));
        attempts.put("GET /evidence/{id}/verification", new Attempt(piece + "/verification", null, READERS));
        attempts.put(
                "POST /evidence/files",
                new Attempt(
                        "evidence/files?score=" + South.SCORE + "&name=intrus.txt&title=Intrus&date=2026-01-15",
                        "Intrus",
                        READERS));
        attempts.put(
                "POST /evidence/notes",
                new Attempt(
                        "evidence/notes",
                        """
                {"score": "%s", "title": "Intrus", "text": "Intrus", "date": "2026-01-15"}"""
                                .formatted(South.SCORE),
                        READERS));
        attempts.put(
                "POST /evidence/indicators",
                new Attempt(
                        "evidence/indicators",
                        """
                {"score": "%s", "indicator": "FIRST_WELCOMES", "from": "2026-01-01", "to": "2026-12-31"}"""
                                .formatted(South.SCORE),
                        READERS));
    }

    @Test
    void everyOperationIsTriedHere() {
        Set<String> known = new java.util.TreeSet<>(attempts.keySet());
        known.addAll(PathCall.NAMES_NOTHING);
        assertThat(OpenApi.operations(application)).isNotEmpty().isEqualTo(known);
    }

    @Test
    void noOperationShowsOrChangesAnythingOfAnotherMission() {
        String before = rows.everythingOf(South.STRUCTURE, South.DATABASE);
        List<String> answered = new ArrayList<>();
        for (TestPeople who : TestPeople.values()) {
            attempts.forEach((operation, attempt) -> {
                if (!attempt.owners().contains(who)) {
                    Rest.Answer answer = call(who, operation, attempt);
                    if (!attempt.refusals().contains(answer.status())
                            || answer.body().contains(South.SECRET)
                            || !answer.header("Content-Type").contains("problem+json")) {
                        answered.add(who + " " + answer);
                    }
                }
            });
        }
        assertThat(answered).isEmpty();
        assertThat(rows.everythingOf(South.STRUCTURE, South.DATABASE)).isEqualTo(before);
    }

    @Test
    void itsOwnersReadEachOfThem() {
        attempts.forEach((operation, attempt) -> {
            if (operation.startsWith("GET") && !operation.endsWith("/content")) {
                attempt.owners().forEach(owner -> assertThat(
                                call(owner, operation, attempt).status())
                        .as(owner + " " + operation)
                        .isEqualTo(200));
            }
        });
    }

    @Test
    void noListHoldsAnythingOfAnotherMission() {
        for (TestPeople who : TestPeople.values()) {
            if (who.structure().equals(South.STRUCTURE) || PAIR.contains(who)) {
                continue;
            }
            PathCall.NAMES_NOTHING.stream()
                    .filter(operation -> operation.startsWith("GET") && !operation.contains("{"))
                    .filter(operation -> who != TestPeople.LABEL_OFFICER || !operation.equals(NetworkPaths.ASKED))
                    .filter(operation ->
                            who != TestPeople.LABEL_OFFICE || !CommissionPaths.OFFICE_LISTS.contains(operation))
                    .filter(operation -> who != TestPeople.LABEL_OFFICE || !operation.equals(CalibrationPaths.AUDITORS))
                    .forEach(operation -> {
                        Rest.Answer answer =
                                Rest.at(application).as(who).get(operation.replace("GET /", "") + "?limit=200");
                        assertThat(answer.status()).as(answer.toString()).isIn(200, 403);
                        assertThat(answer.body()).doesNotContain(South.SECRET, South.PERSON, South.AUDIT);
                    });
        }
    }

    @Test
    void withoutATokenEveryOperationButThePublicOnesIsClosed() {
        attempts.forEach((operation, attempt) -> assertThat(
                        Rest.at(application).get(attempt.path()).status())
                .as(operation)
                .isEqualTo(401));
    }

    private Rest.Answer call(TestPeople who, String operation, Attempt attempt) {
        Map<String, String> headers = new HashMap<>();
        if (attempt.body() != null) {
            headers.put("Content-Type", attempt.body().matches("[\\[{](?s:.*)") ? Rest.JSON : "text/plain");
            headers.put("If-Match", "\"0\"");
        }
        String method = operation.substring(0, operation.indexOf(' '));
        return Rest.at(application).as(who).send(method, attempt.path(), attempt.body(), headers);
    }
}
