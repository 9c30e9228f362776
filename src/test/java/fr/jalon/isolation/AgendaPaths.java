package fr.jalon.isolation;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.South;
import java.util.Map;

/** The agenda and the sites of Essai-Sud, as REST reaches them: the call of each operation. */
final class AgendaPaths {

    private static final String APPOINTMENT = "appointments/" + South.APPOINTMENT;
    private static final String SESSION = "sessions/" + South.SESSION;
    private static final String SITE = "sites/" + South.SITE;

    private static final String BODY =
            """
            {"counsellor": "%s", "startsAt": "%s 10:00:00", "minutes": 30, "subject": "Intrus"}"""
                    .formatted(
                            Ids.text(TestPeople.COUNSELLOR_NORTH.accountId()),
                            Here.today().plusYears(3));

    /** What counsellors of the mission may call. */
    static final Map<String, PathCall> COUNSELLORS = Map.of(
            "POST /young-people/{id}/appointments",
            new PathCall("young-people/" + South.PERSON + "/appointments", BODY),
            "POST /appointments/{id}/outcome",
            new PathCall(APPOINTMENT + "/outcome", "{\"status\": \"CANCELLED\"}"),
            "POST /appointments/{id}/postponement",
            new PathCall(APPOINTMENT + "/postponement", BODY),
            "GET /sessions/{id}",
            new PathCall(SESSION, null),
            "POST /sessions/{id}/places",
            new PathCall(SESSION + "/places", "{\"youngPerson\": \"" + South.PERSON + "\"}"),
            "POST /sessions/{id}/attendance",
            new PathCall(SESSION + "/attendance", "{\"present\": []}"),
            "POST /sessions/{id}/cancellation",
            new PathCall(SESSION + "/cancellation", "{}"));

    /** What its team leads and directors may call, of whom the tests have none there. */
    static final Map<String, PathCall> MANAGERS = Map.of(
            "GET /sites/{id}",
            new PathCall(SITE, null),
            "PUT /sites/{id}",
            new PathCall(SITE, "{\"name\": \"Intrus\", \"kind\": \"SEAT\"}"),
            "POST /sites/{id}/hours",
            new PathCall(
                    SITE + "/hours",
                    """
            {"weekday": "SUNDAY", "opensAt": "09:00:00", "closesAt": "10:00:00"}"""));

    private AgendaPaths() {}
}
