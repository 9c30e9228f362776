package fr.jalon.isolation;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.South;
import java.time.LocalDate;
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
                            LocalDate.now().plusYears(3));

    /** A path with something of Essai-Sud in it, and a body or null. */
    record Call(String path, String body) {}

    /** What counsellors of the mission may call. */
    static final Map<String, Call> COUNSELLORS = Map.of(
            "POST /young-people/{id}/appointments",
            new Call("young-people/" + South.PERSON + "/appointments", BODY),
            "POST /appointments/{id}/outcome",
            new Call(APPOINTMENT + "/outcome", "{\"status\": \"CANCELLED\"}"),
            "POST /appointments/{id}/postponement",
            new Call(APPOINTMENT + "/postponement", BODY),
            "GET /sessions/{id}",
            new Call(SESSION, null),
            "POST /sessions/{id}/places",
            new Call(SESSION + "/places", "{\"youngPerson\": \"" + South.PERSON + "\"}"),
            "POST /sessions/{id}/attendance",
            new Call(SESSION + "/attendance", "{\"present\": []}"),
            "POST /sessions/{id}/cancellation",
            new Call(SESSION + "/cancellation", "{}"));

    /** What its team leads and directors may call, of whom the tests have none there. */
    static final Map<String, Call> MANAGERS = Map.of(
            "GET /sites/{id}",
            new Call(SITE, null),
            "PUT /sites/{id}",
            new Call(SITE, "{\"name\": \"Intrus\", \"kind\": \"SEAT\"}"),
            "POST /sites/{id}/hours",
            new Call(
                    SITE + "/hours",
                    """
            {"weekday": "SUNDAY", "opensAt": "09:00:00", "closesAt": "10:00:00"}"""));

    private AgendaPaths() {}
}
