package fr.jalon.oversight.workshop;

import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A workshop has as many people as seats, however many press at once, and a seat given back is free again. */
@ExtendWith(ArquillianExtension.class)
class WorkshopSeatsIT {

    private static final int AT_ONCE = 5;

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

    @Test
    void fiveAtOnceForThreeSeatsAreThree() {
        long id = workshop(3);
        ConcurrentLinkedQueue<Long> colleagues = new ConcurrentLinkedQueue<>(List.of(101L, 102L, 103L, 104L, 105L));
        TestPeople[] people = Collections.nCopies(AT_ONCE, QUALITY_LEAD_NORTH).toArray(TestPeople[]::new);
        List<Together.Outcome> outcomes = together.all(() -> enrol.enrol(id, colleagues.poll()), people);
        assertThat(outcomes)
                .as(() -> outcomes.toString())
                .filteredOn(Together.Outcome::isDone)
                .hasSize(3);
        assertThat(outcomes).filteredOn(outcome -> !outcome.isDone()).allSatisfy(outcome -> assertThat(
                        outcome.failure())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("workshop.refused.full")));
        assertThat(sheet(id).workshop().getFree()).isZero();
        assertThat(sheet(id).enrolments()).hasSize(3);
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
