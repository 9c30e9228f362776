package fr.jalon.casework.agenda;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import fr.jalon.testing.NewFiles;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody is expected in two places at one time: the mission's database refuses it, however many book at once. */
@ExtendWith(ArquillianExtension.class)
class DoubleBookingIT {

    private static final int CROWD = 50;

    @Inject
    TestActor actor;

    @Inject
    Together together;

    @Inject
    NewFiles files;

    @Inject
    KeepAgenda agenda;

    @Test
    void ofFiftyBookingsOfOneHourAtOnceOneIsMade() {
        long person = files.open("Foule");
        AppointmentDetails slot = at(COUNSELLOR_NORTH, 10, LocalTime.of(9, 0));
        List<Together.Outcome> outcomes = together.all(
                () -> agenda.make(person, slot),
                Collections.nCopies(CROWD, RECEPTION_NORTH).toArray(TestPeople[]::new));
        assertThat(outcomes).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.isDone()).allSatisfy(outcome -> assertThat(
                        outcome.failure())
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                        .isIn("appointment.counsellor.taken", "appointment.youngPerson.taken", "error.busy")));
    }

    @Test
    void aCounsellorReceivesOneYoungPersonAtATimeAndTheNextOneRightAfter() {
        make(files.open("Premier"), at(COUNSELLOR_NORTH, 11, LocalTime.of(9, 0)));
        long second = files.open("Second");
        assertThatThrownBy(() -> make(second, at(COUNSELLOR_NORTH, 11, LocalTime.of(9, 30))))
                .hasMessage("appointment.counsellor.taken");
        make(second, at(COUNSELLOR_NORTH, 11, LocalTime.of(9, 45)));
    }

    @Test
    void aYoungPersonIsExpectedByOneCounsellorAtATime() {
        long person = files.open("Partout");
        make(person, at(COUNSELLOR_NORTH, 12, LocalTime.of(9, 0)));
        assertThatThrownBy(() -> make(person, at(RECEPTION_NORTH, 12, LocalTime.of(9, 15))))
                .hasMessage("appointment.youngPerson.taken");
    }

    @Test
    void anHourThatWasCancelledIsFreeAgain() {
        AppointmentDetails slot = at(COUNSELLOR_NORTH, 13, LocalTime.of(9, 0));
        Appointment cancelled = make(files.open("Annulé"), slot);
        actor.as(COUNSELLOR_NORTH, () -> {
            agenda.close(cancelled.id(), AppointmentStatus.CANCELLED);
            return null;
        });
        assertThat(make(files.open("Remplaçant"), slot).status()).isEqualTo(AppointmentStatus.PLANNED);
    }

    private Appointment make(long person, AppointmentDetails details) {
        return actor.as(RECEPTION_NORTH, () -> agenda.make(person, details));
    }

    /** On a day far from those of the other tests. */
    private static AppointmentDetails at(TestPeople counsellor, int months, LocalTime start) {
        LocalDate day = Here.today().plusMonths(months);
        return new AppointmentDetails(counsellor.accountId(), day, start, 45, "Entretien", null);
    }
}
