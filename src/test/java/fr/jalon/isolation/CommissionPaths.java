package fr.jalon.isolation;

import fr.jalon.identity.TestPeople;
import fr.jalon.testing.Here;
import fr.jalon.testing.South;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Calls on the commission's session with Essai-Sud on its agenda, on Essai-Sud's label, and on its appeal. */
final class CommissionPaths {

    /** Lists that show the label office what waits on all structures: theirs to see. */
    static final Set<String> OFFICE_LISTS = Set.of("GET /appeals", "GET /label-alerts");

    static final Set<TestPeople> MEMBERS =
            EnumSet.of(TestPeople.COMMISSION_MEMBER, TestPeople.COMMISSION_STATE, TestPeople.COMMISSION_NORTH);

    static final Set<TestPeople> OFFICE = EnumSet.of(TestPeople.LABEL_OFFICE);

    private static final String SESSION = "commission/sessions/" + South.COMMISSION_SESSION;
    private static final String ITEM = "commission/items/" + South.AGENDA_ITEM;
    private static final String LABEL = "labels/" + South.LABEL;
    private static final String WHY = """
            {"reason": "Intrus"}""";

    /** What both read. */
    private static final Map<String, PathCall> READ = Map.of(
            "GET /commission/sessions/{id}", new PathCall(SESSION, null),
            "GET /commission/items/{id}", new PathCall(ITEM, null),
            "GET /commission/items/{id}/report/content", new PathCall(ITEM + "/report/content", null),
            "GET /commission/sessions/{id}/minutes/content", new PathCall(SESSION + "/minutes/content", null));

    /** What members do. */
    private static final Map<String, PathCall> SITTING = Map.of(
            "GET /commission/sessions/{id}/minutes/draft/content",
            new PathCall(SESSION + "/minutes/draft/content", null),
            "POST /commission/sessions/{id}/signature",
            new PathCall(SESSION + "/signature", "{}"),
            "POST /commission/items/{id}/recusals",
            new PathCall(ITEM + "/recusals", WHY),
            "POST /commission/items/{id}/votes",
            new PathCall(ITEM + "/votes", """
                    {"choice": "FOR"}"""));

    /** What the label office does in sessions. */
    private static final Map<String, PathCall> HOLDING = Map.ofEntries(
            Map.entry(
                    "POST /commission/sessions/{id}/items",
                    new PathCall(SESSION + "/items", "{\"audit\": \"" + South.CLOSED_AUDIT + "\"}")),
            Map.entry("POST /commission/sessions/{id}/convocation", new PathCall(SESSION + "/convocation", "{}")),
            Map.entry("POST /commission/sessions/{id}/cancellation", new PathCall(SESSION + "/cancellation", "{}")),
            Map.entry("POST /commission/sessions/{id}/attendance", new PathCall(SESSION + "/attendance", "{}")),
            Map.entry("POST /commission/sessions/{id}/opening", new PathCall(SESSION + "/opening", "{}")),
            Map.entry("POST /commission/sessions/{id}/closing", new PathCall(SESSION + "/closing", "{}")),
            Map.entry("POST /commission/sessions/{id}/notifications", new PathCall(SESSION + "/notifications", "{}")),
            Map.entry(
                    "POST /commission/items/{id}/debate",
                    new PathCall(ITEM + "/debate", """
                    {"text": "Intrus"}""")),
            Map.entry(
                    "POST /commission/items/{id}/voting",
                    new PathCall(ITEM + "/voting", """
                    {"proposal": "LABEL"}""")),
            Map.entry("POST /commission/items/{id}/count", new PathCall(ITEM + "/count", "{}")),
            Map.entry(
                    "POST /commission/items/{id}/decision",
                    new PathCall(
                            ITEM + "/decision", "{\"reason\": \"Intrus\", \"validFrom\": \"" + Here.today() + "\"}")),
            Map.entry("POST /commission/items/{id}/postponement", new PathCall(ITEM + "/postponement", "{}")),
            Map.entry(
                    "POST /appeals/{id}/answer",
                    new PathCall(
                            "appeals/" + South.APPEAL + "/answer",
                            """
                    {"admissible": false, "reason": "Intrus"}""")),
            Map.entry(
                    "GET /appeals/{id}/documents/{document}/content",
                    new PathCall(
                            "appeals/" + South.APPEAL + "/documents/" + South.APPEAL_DOCUMENT + "/content", null)));

    /** What the label office does with labels. */
    private static final Map<String, PathCall> LABELS = Map.ofEntries(
            Map.entry("GET /labels/{id}", new PathCall(LABEL, null)),
            Map.entry("POST /labels/{id}/suspension", new PathCall(LABEL + "/suspension", WHY)),
            Map.entry("POST /labels/{id}/resumption", new PathCall(LABEL + "/resumption", WHY)),
            Map.entry("POST /labels/{id}/withdrawal", new PathCall(LABEL + "/withdrawal", WHY)),
            Map.entry(
                    "GET /labels/{id}/evidence/{piece}/content",
                    new PathCall(LABEL + "/evidence/" + South.CONDITION_EVIDENCE + "/content", null)),
            Map.entry(
                    "POST /label-conditions/{id}/lifting",
                    new PathCall("label-conditions/" + South.CONDITION + "/lifting", WHY)),
            Map.entry(
                    "POST /label-conditions/{id}/return",
                    new PathCall("label-conditions/" + South.CONDITION + "/return", WHY)),
            Map.entry(
                    "POST /label-alerts/{id}/closing",
                    new PathCall("label-alerts/" + South.LABEL_ALERT + "/closing", WHY)),
            Map.entry(
                    "POST /label-follow-ups/{id}/audit",
                    new PathCall("label-follow-ups/" + South.FOLLOW_UP + "/audit", "{}")),
            Map.entry(
                    "POST /label-follow-ups/{id}/dismissal",
                    new PathCall("label-follow-ups/" + South.FOLLOW_UP + "/dismissal", WHY)));

    /** What the structure itself does. */
    private static final Map<String, PathCall> OWN = Map.of(
            "GET /label-decisions/{id}/letter/content",
            new PathCall("label-decisions/" + South.DECISION + "/letter/content", null),
            "POST /appeals",
            new PathCall("appeals", "{\"decision\": \"" + South.DECISION + "\", \"grounds\": \"Intrus\"}"),
            "POST /appeals/{id}/documents",
            new PathCall("appeals/" + South.APPEAL + "/documents?name=intrus.txt", "Intrus"),
            "POST /label-conditions/{id}/evidence",
            new PathCall("label-conditions/" + South.CONDITION + "/evidence?text=Intrus", "Intrus"));

    private CommissionPaths() {}

    /** All of them, each with those who have something to see of it. */
    static void all(BiConsumer<Map<String, PathCall>, Set<TestPeople>> add) {
        Set<TestPeople> both = EnumSet.copyOf(MEMBERS);
        both.addAll(OFFICE);
        add.accept(READ, both);
        add.accept(SITTING, MEMBERS);
        add.accept(HOLDING, OFFICE);
        add.accept(LABELS, OFFICE);
        add.accept(OWN, EnumSet.of(TestPeople.QUALITY_LEAD_SOUTH));
        add.accept(
                Map.of("GET /labels/{id}/certificate/content", new PathCall(LABEL + "/certificate/content", null)),
                EnumSet.of(TestPeople.QUALITY_LEAD_SOUTH, TestPeople.LABEL_OFFICE));
    }
}
