package fr.jalon.oversight.workshop;

import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A workshop has as many people as seats, however many press at once, and a seat given back is free again. */
@ExtendWith(ArquillianExtension.class)
class WorkshopSeatsIT {

    private static final int AT_ONCE = 10;
    private static final long FIRST = 1400;

    @Inject
    TestActor actor;

    @Inject
    Together together;

    @Inject
    PlanWorkshop plan;

    @Inject
    EnrolColleague enrol;

    @Inject
    ReadWorkshops read;

    /** The mission has five people in the tests: five more join it while they press. */
    @BeforeEach
    void tenColleagues() throws Exception {
        for (long id = FIRST; id < FIRST + AT_ONCE; id++) {
            change("INSERT INTO account (id, mail, name, created_at) VALUES (" + id + ", 'place." + id
                    + "@essai.jalon.test', 'Essai Place " + id + "', NOW(6))");
            change("INSERT INTO membership (id, account_id, structure_code, role, created_at) VALUES (" + id + ", " + id
                    + ", '98001S00', 'RECEPTION', NOW(6))");
        }
    }

    @AfterEach
    void leave() throws Exception {
        change("DELETE FROM workshop_enrolment WHERE colleague_id BETWEEN " + FIRST + " AND " + (FIRST + AT_ONCE));
        change("DELETE FROM membership WHERE account_id BETWEEN " + FIRST + " AND " + (FIRST + AT_ONCE));
        change("DELETE FROM account WHERE id BETWEEN " + FIRST + " AND " + (FIRST + AT_ONCE));
    }

    @Test
    void tenAtOnceForFiveSeatsAreFive() {
        long id = workshop(5);
        ConcurrentLinkedQueue<Long> colleagues = new ConcurrentLinkedQueue<>(
                LongStream.range(FIRST, FIRST + AT_ONCE).boxed().toList());
        TestPeople[] people = Collections.nCopies(AT_ONCE, QUALITY_LEAD_NORTH).toArray(TestPeople[]::new);
        List<Together.Outcome> outcomes = together.all(() -> enrol.enrol(id, colleagues.poll()), people);
        assertThat(outcomes)
                .as(() -> outcomes.toString())
                .filteredOn(Together.Outcome::isDone)
                .hasSize(5);
        assertThat(outcomes).filteredOn(outcome -> !outcome.isDone()).allSatisfy(outcome -> assertThat(
                        outcome.failure())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("workshop.refused.full")));
        assertThat(sheet(id).workshop().getFree()).isZero();
        assertThat(sheet(id).enrolments()).hasSize(5);
    }

    @Test
    void aSeatGivenBackIsFreeAgain() {
        long id = workshop(1);
        long seat = actor.as(QUALITY_LEAD_NORTH, () -> enrol.enrol(id, 101L));
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_NORTH, () -> enrol.enrol(id, 101L)))
                .hasMessage("workshop.refused.twice");
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_NORTH, () -> enrol.enrol(id, 103L)))
                .hasMessage("workshop.refused.full");
        actor.as(QUALITY_LEAD_NORTH, () -> {
            enrol.withdraw(seat);
            return enrol.enrol(id, 103L);
        });
        assertThat(sheet(id).enrolments()).hasSize(1);
    }

    @Test
    void itsFileForACalendarSaysWhenAndWhere() {
        long id = workshop(1);
        String file = actor.as(QUALITY_LEAD_NORTH, () -> read.calendar(id));
        assertThat(file).contains("BEGIN:VEVENT", "SUMMARY:Premier accueil", "DTSTAMP", "LOCATION:Caen");
    }

    private static void change(String sql) throws Exception {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private ReadWorkshops.Sheet sheet(long id) {
        return actor.as(LABEL_OFFICER, () -> read.open(id));
    }

    private long workshop(int seats) {
        LocalDateTime start = LocalDateTime.now().plusDays(20);
        WorkshopPlan wanted = new WorkshopPlan(
                "Premier accueil", "Réduire les délais", start, start.plusHours(2), "Caen", "5.1", seats);
        return actor.as(LABEL_OFFICER, () -> plan.plan(wanted));
    }
}
