package fr.jalon.casework.agenda;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.ReadActs;
import fr.jalon.casework.activity.Theme;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestClock;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import fr.jalon.testing.NewFiles;
import fr.jalon.testing.Statements;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Collective sessions: who has a seat, who came, and what their files then say. */
@ExtendWith(ArquillianExtension.class)
class SessionsIT {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Inject
    TestActor actor;

    @Inject
    Together together;

    @Inject
    NewFiles files;

    @Inject
    KeepAgenda agenda;

    @Inject
    KeepSessions sessions;

    @Inject
    ReadAgenda read;

    @Inject
    ReadActs acts;

    @Inject
    Statements statements;

    @AfterEach
    void putTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void ofTenWhoWantTheLastThreeSeatsThreeGetOne() {
        CollectiveSession session = planned(new Slot(months(25), NINE, 120), 3);
        Queue<Long> people = new ConcurrentLinkedQueue<>();
        Collections.nCopies(10, "Place").forEach(name -> people.add(files.open(name)));
        List<Together.Outcome> outcomes = together.all(
                () -> sessions.enrol(session.id(), people.remove()),
                Collections.nCopies(10, COUNSELLOR_NORTH).toArray(TestPeople[]::new));
        assertThat(outcomes).filteredOn(Together.Outcome::isDone).hasSize(3);
        assertThat(counsellor(() -> read.session(session.id())).taken()).isEqualTo(3);
    }

    @Test
    void aSessionTakesTheLeadersTimeOnceAndEachYoungPersons() {
        LocalDate day = months(26);
        CollectiveSession session = planned(new Slot(day, NINE, 120), 12);
        long person = files.open("Inscrit");
        counsellor(() -> sessions.enrol(session.id(), person));
        long other = files.open("Inscrite");
        counsellor(() -> sessions.enrol(session.id(), other));
        assertThatThrownBy(() -> counsellor(() -> sessions.enrol(session.id(), person)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> make(files.open("Ailleurs"), new Slot(day, NINE, 45)))
                .hasMessage("appointment.counsellor.taken");
        AppointmentDetails elsewhere =
                new AppointmentDetails(RECEPTION_NORTH.accountId(), new Slot(day, NINE, 45), "Entretien", null, null);
        assertThatThrownBy(() -> actor.as(RECEPTION_NORTH, () -> agenda.make(person, elsewhere)))
                .hasMessage("appointment.youngPerson.taken");
    }

    @Test
    void thoseWhoCameHaveAttendedItInTheirFile() {
        LocalDate day = Here.today().plusDays(2);
        CollectiveSession session = planned(new Slot(day, LocalTime.of(18, 0), 60), 12);
        long came = files.open("Venue");
        long stayed = files.open("Restée");
        Appointment place = counsellor(() -> sessions.enrol(session.id(), came));
        counsellor(() -> sessions.enrol(session.id(), stayed));
        assertThatThrownBy(() -> hold(session, place)).hasMessage("session.tooEarly");
        TestClock.ahead(Duration.ofDays(3));
        assertThatThrownBy(() -> close(place)).hasMessage("session.attendanceThere");
        hold(session, place);
        assertThat(counsellor(() -> acts.list(came))).singleElement().satisfies(read -> {
            assertThat(read.act().kind()).isEqualTo(ActKind.WORKSHOP);
            assertThat(read.act().heldOn()).isEqualTo(day);
            assertThat(read.themes()).containsExactly(Theme.EMPLOYMENT);
        });
        assertThat(counsellor(() -> acts.list(stayed))).isEmpty();
        assertThat(counsellor(() -> read.session(session.id())).places())
                .extracting(AppointmentRow::status)
                .containsExactlyInAnyOrder(AppointmentStatus.PRESENT, AppointmentStatus.ABSENT);
        assertThatThrownBy(() -> hold(session, place)).hasMessage("session.over");
    }

    @Test
    void tellingWhoCameReadsAsMuchForManyAsForOne() {
        CollectiveSession small = planned(new Slot(months(30), NINE, 30), 12);
        Set<Long> one = enrolled(small, 1);
        CollectiveSession large = planned(new Slot(months(30), LocalTime.of(10, 0), 30), 12);
        Set<Long> many = enrolled(large, 8);
        TestClock.ahead(Duration.ofDays(31 * 31));
        assertThat(statementsToTell(large, many)).isEqualTo(statementsToTell(small, one));
    }

    /** Their places. */
    private Set<Long> enrolled(CollectiveSession session, int young) {
        Set<Long> places = new HashSet<>();
        for (int i = 0; i < young; i++) {
            long person = files.open("Nombreux");
            places.add(counsellor(() -> sessions.enrol(session.id(), person)).id());
        }
        return places;
    }

    private long statementsToTell(CollectiveSession session, Set<Long> came) {
        return counsellor(() -> statements.of(() -> {
            sessions.hold(session.id(), came);
            return null;
        }));
    }

    @Test
    void aCancelledSessionGivesEverybodyTheirTimeBack() {
        LocalDate day = months(27);
        CollectiveSession session = planned(new Slot(day, NINE, 120), 12);
        long person = files.open("Libre");
        counsellor(() -> sessions.enrol(session.id(), person));
        counsellor(() -> {
            sessions.cancel(session.id());
            return null;
        });
        assertThat(make(person, new Slot(day, NINE, 45)).status()).isEqualTo(AppointmentStatus.PLANNED);
    }

    private void close(Appointment place) {
        counsellor(() -> {
            agenda.close(place.id(), AppointmentStatus.PRESENT);
            return null;
        });
    }

    private void hold(CollectiveSession session, Appointment place) {
        counsellor(() -> {
            sessions.hold(session.id(), Set.of(place.id()));
            return null;
        });
    }

    private CollectiveSession planned(Slot slot, int seats) {
        SessionDetails details = new SessionDetails(
                COUNSELLOR_NORTH.accountId(),
                slot,
                "Atelier CV",
                ActKind.WORKSHOP,
                Theme.EMPLOYMENT,
                seats,
                null,
                null);
        return counsellor(() -> sessions.plan(details));
    }

    private Appointment make(long person, Slot slot) {
        return actor.as(RECEPTION_NORTH, () -> agenda.make(person, details(slot)));
    }

    private static AppointmentDetails details(Slot slot) {
        return new AppointmentDetails(COUNSELLOR_NORTH.accountId(), slot, "Entretien", null, null);
    }

    private <T> T counsellor(Callable<T> work) {
        return actor.as(COUNSELLOR_NORTH, work);
    }

    /** A day far from those of the other tests. */
    private static LocalDate months(int months) {
        return Here.today().plusMonths(months);
    }
}
