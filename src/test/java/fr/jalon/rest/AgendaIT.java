package fr.jalon.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.Rest;
import fr.jalon.testing.RestNorth;
import java.net.URL;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Appointments, sessions and sites over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AgendaIT {

    private static final String COUNSELLOR = Ids.text(TestPeople.COUNSELLOR_NORTH.accountId());

    @ArquillianResource
    private URL application;

    private RestNorth north;
    private Rest counsellor;

    @BeforeEach
    void begin() {
        north = new RestNorth(application);
        counsellor = north.counsellor();
    }

    @Test
    void anAppointmentIsMadeReadMovedAndClosed() {
        LocalDate day = Here.today().plusYears(4);
        Rest.Answer made = counsellor.post(north.person() + "/appointments", appointment(day + " 10:00:00"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("status")).isEqualTo("PLANNED");
        assertThat(made.header("Location")).endsWith("appointments/" + made.text("id"));
        Rest.Answer listed = counsellor.get("appointments?from=" + day + "&counsellor=" + COUNSELLOR);
        assertThat(listed.json())
                .singleElement()
                .satisfies(one -> assertThat(one.path("startsAt").asText()).isEqualTo(day + " 10:00:00"));
        Rest.Answer moved =
                counsellor.post("appointments/" + made.text("id") + "/postponement", appointment(day + " 10:15:00"));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(201);
        Rest.Answer closed =
                counsellor.post("appointments/" + moved.text("id") + "/outcome", "{\"status\": \"CANCELLED\"}");
        assertThat(closed.status()).as(closed.toString()).isEqualTo(204);
    }

    @Test
    void anHourThatIsTakenIsAConflictOnThatField() {
        String start = Here.today().plusYears(4).plusDays(1) + " 10:00:00";
        assertThat(counsellor
                        .post(north.person() + "/appointments", appointment(start))
                        .status())
                .isEqualTo(201);
        Rest.Answer second = counsellor.post(north.person() + "/appointments", appointment(start));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("errors").path(0).path("field").asText()).isEqualTo("start");
    }

    @Test
    void whatIsNoTimeIsToldOnItsField() {
        Rest.Answer answer = counsellor.post(north.person() + "/appointments", appointment("demain"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("startsAt");
        assertThat(counsellor.get("appointments?from=demain").status()).isEqualTo(422);
    }

    @Test
    void aSessionIsPlannedAndFilled() {
        String start = Here.today().plusYears(4).plusDays(2) + " 10:00:00";
        Rest.Answer session = counsellor.post(
                "sessions",
                """
                {"counsellor": "%s", "startsAt": "%s", "minutes": 120, "subject": "Atelier CV", "actKind": "WORKSHOP",
                 "seats": 1}"""
                        .formatted(COUNSELLOR, start));
        assertThat(session.status()).as(session.toString()).isEqualTo(201);
        String places = "sessions/" + session.text("id") + "/places";
        assertThat(counsellor.post(places, place()).status()).isEqualTo(201);
        assertThat(counsellor.post(places, place()).status()).isEqualTo(409);
        assertThat(counsellor.get("sessions/" + session.text("id")).json().path("places"))
                .hasSize(1);
    }

    @Test
    void sitesAreKeptByTheDirectorAlone() {
        Rest director = Rest.at(application).as(TestPeople.DIRECTOR_NORTH);
        String body =
                """
                {"name": "Antenne %s", "kind": "ANTENNA", "postalCode": "14290", "commune": "ORBEC"}"""
                        .formatted(Ids.text(Ids.next()));
        Rest.Answer site = director.post("sites", body);
        assertThat(site.status()).as(site.toString()).isEqualTo(201);
        assertThat(site.text("commune")).isEqualTo("Orbec");
        Rest.Answer hours = director.post(
                "sites/" + site.text("id") + "/hours",
                """
                {"weekday": "MONDAY", "opensAt": "09:00:00", "closesAt": "12:00:00"}""");
        assertThat(hours.status()).as(hours.toString()).isEqualTo(201);
        assertThat(director.get("sites/" + site.text("id")).json().path("hours"))
                .hasSize(1);
        assertThat(counsellor.post("sites", body).status()).isEqualTo(403);
    }

    private String place() {
        String person = north.person();
        return "{\"youngPerson\": \"" + person.substring(person.lastIndexOf('/') + 1) + "\"}";
    }

    private static String appointment(String startsAt) {
        return """
                {"counsellor": "%s", "startsAt": "%s", "minutes": 45, "subject": "Entretien", "place": "Bureau 4"}"""
                .formatted(COUNSELLOR, startsAt);
    }
}
