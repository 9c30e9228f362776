package fr.jalon.isolation;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.South;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Calls on what Essai-Sud asks of its association, enrols in and offers. */
final class NetworkPaths {

    /** The list that shows the association what its missions ask: theirs to see. */
    static final String ASKED = "GET /support-requests";

    private static final String REQUEST = "support-requests/" + South.SUPPORT;

    private static final String WORKSHOP = "regional-workshops/" + South.WORKSHOP;

    private static final String PRACTICE = "practices/" + South.PRACTICE;

    /** The request: the mission's quality lead and the association. */
    static final Map<String, PathCall> SUPPORT = Map.of(
            "GET /support-requests/{id}",
            new PathCall(REQUEST, null),
            "POST /support-requests/{id}/messages",
            new PathCall(REQUEST + "/messages", """
            {"text": "Intrus"}"""),
            "POST /support-requests/{id}/closing",
            new PathCall(REQUEST + "/closing", "{}"));

    /** The workshop: the association and all of its missions, and nobody of another region. */
    static final Map<String, PathCall> WORKSHOPS = Map.of(
            "GET /regional-workshops/{id}",
            new PathCall(WORKSHOP, null),
            "GET /regional-workshops/{id}/calendar",
            new PathCall(WORKSHOP + "/calendar", null),
            "PUT /regional-workshops/{id}",
            new PathCall(
                    WORKSHOP,
                    """
            {"title": "Intrus", "purpose": "Intrus", "starts": "2031-01-01T09:00:00", "ends": "2031-01-01T10:00:00",
            "place": "Intrus", "criteria": ["5.1"], "seats": 10}"""),
            "POST /regional-workshops/{id}/enrolments",
            new PathCall(
                    WORKSHOP + "/enrolments",
                    """
            {"colleague": "%s"}"""
                            .formatted(Ids.text(TestPeople.COUNSELLOR_NORTH.accountId()))));

    /** The seat: the mission's own. */
    static final Map<String, PathCall> ENROLMENTS = Map.of(
            "DELETE /regional-workshops/enrolments/{id}",
            new PathCall("regional-workshops/enrolments/" + South.ENROLMENT, "{}"));

    /** Who came: the association says so. */
    static final Map<String, PathCall> ATTENDANCE = Map.of(
            "PUT /regional-workshops/enrolments/{id}/attendance",
            new PathCall(
                    "regional-workshops/enrolments/" + South.ENROLMENT + "/attendance",
                    """
            {"came": true}"""));

    /** A practice that is not published: the mission and its association. */
    static final Map<String, PathCall> PRACTICES = Map.of(
            "GET /practices/{id}",
            new PathCall(PRACTICE, null),
            "PUT /practices/{id}",
            new PathCall(
                    PRACTICE,
                    """
            {"title": "Intrus", "done": "Intrus", "effects": "Intrus", "contact": "Intrus", "criteria": ["5.1"]}"""),
            "POST /practices/{id}/files",
            new PathCall(PRACTICE + "/files?name=intrus.pdf", "Intrus"),
            "GET /practices/{id}/files/{file}/content",
            new PathCall(PRACTICE + "/files/" + South.PRACTICE_FILE + "/content", null),
            "DELETE /practices/{id}/files/{file}",
            new PathCall(PRACTICE + "/files/" + South.PRACTICE_FILE, ""),
            "POST /practices/{id}/publication",
            new PathCall(PRACTICE + "/publication", "{}"),
            "POST /practices/{id}/return",
            new PathCall(PRACTICE + "/return", """
            {"reason": "Intrus"}"""),
            "POST /practices/{id}/mark",
            new PathCall(PRACTICE + "/mark", """
            {"useful": true}"""));

    private NetworkPaths() {}

    /** All of them, each with those who have something to see of it. */
    static void all(BiConsumer<Map<String, PathCall>, Set<TestPeople>> add) {
        add.accept(SUPPORT, EnumSet.of(TestPeople.QUALITY_LEAD_SOUTH, TestPeople.LABEL_OFFICER));
        add.accept(
                WORKSHOPS,
                EnumSet.of(
                        TestPeople.QUALITY_LEAD_SOUTH,
                        TestPeople.QUALITY_LEAD_NORTH,
                        TestPeople.DIRECTOR_NORTH,
                        TestPeople.LABEL_OFFICER));
        add.accept(ENROLMENTS, EnumSet.of(TestPeople.QUALITY_LEAD_SOUTH));
        add.accept(ATTENDANCE, EnumSet.of(TestPeople.LABEL_OFFICER));
        add.accept(
                PRACTICES,
                EnumSet.of(TestPeople.QUALITY_LEAD_SOUTH, TestPeople.COUNSELLOR_SOUTH, TestPeople.LABEL_OFFICER));
    }
}
