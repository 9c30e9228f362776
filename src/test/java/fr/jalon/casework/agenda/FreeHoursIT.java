package fr.jalon.casework.agenda;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.site.KeepSites;
import fr.jalon.casework.site.Recurrence;
import fr.jalon.casework.site.Site;
import fr.jalon.casework.site.SiteDetails;
import fr.jalon.casework.site.SiteKind;
import fr.jalon.identity.TestActor;
import fr.jalon.testing.Here;
import fr.jalon.testing.NewFiles;
import fr.jalon.testing.Statements;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is proposed while booking: hours that can be taken, sessions that have seats. */
@ExtendWith(ArquillianExtension.class)
class FreeHoursIT {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** A Tuesday far from the days of other tests. */
    private static final LocalDate DAY = Here.today().plusMonths(40).with(DayOfWeek.TUESDAY);

    @Inject
    TestActor actor;

    @Inject
    NewFiles files;

    @Inject
    KeepAgenda agenda;

    @Inject
    KeepAbsences absences;

    @Inject
    KeepSessions sessions;

    @Inject
    KeepSites sites;

    @Inject
    ReadAgenda read;

    @Inject
    FindFreeHours hours;

    @Inject
    Statements statements;

    @Test
    void whatIsProposedCanBeTakenAndThenIsProposedNoMore() {
        Site site = site("Libre");
        long person = files.open("Libre");
        long counsellor = COUNSELLOR_NORTH.accountId();
        actor.as(COUNSELLOR_NORTH, () -> absences.away(counsellor, new Slot(DAY, NINE, 60), "Réunion"));
        actor.as(DIRECTOR_NORTH, () -> sites.close(site.id(), DAY.plusWeeks(1), null, "Travaux"));
        List<Slot> first = free(site, person);
        assertThat(first)
                .startsWith(new Slot(DAY, LocalTime.of(10, 0), 60), new Slot(DAY, LocalTime.of(11, 0), 60))
                .noneMatch(slot -> slot.day().equals(DAY.plusWeeks(1)));
        take(person, site, first.get(0));
        assertThat(free(site, person)).startsWith(first.get(1)).doesNotContain(first.get(0));
    }

    @Test
    void theYoungPersonsOwnAppointmentsAreAvoided() {
        Site site = site("Pris");
        long person = files.open("Pris");
        Slot slot = new Slot(DAY.plusDays(14), NINE, 60);
        AppointmentDetails elsewhere =
                new AppointmentDetails(RECEPTION_NORTH.accountId(), slot, "Entretien", null, null);
        actor.as(RECEPTION_NORTH, () -> agenda.make(person, elsewhere));
        FindFreeHours.Wanted wanted = new FindFreeHours.Wanted(COUNSELLOR_NORTH.accountId(), person, site.id(), 60);
        assertThat(actor.as(RECEPTION_NORTH, () -> hours.next(wanted, slot.day().atStartOfDay()))
                        .slots())
                .doesNotContain(slot);
    }

    @Test
    void lookingThroughFourWeeksTakesAFewStatements() {
        Site site = site("Compté");
        FindFreeHours.Wanted wanted = new FindFreeHours.Wanted(COUNSELLOR_NORTH.accountId(), null, site.id(), 60);
        assertThat((long) actor.as(RECEPTION_NORTH, () -> statements.of(() -> hours.next(wanted, DAY.atStartOfDay()))))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void anHourOfNobodyIsNotProposed() {
        FindFreeHours.Wanted wanted = new FindFreeHours.Wanted(4711L, null, null, 60);
        assertThatThrownBy(() -> actor.as(RECEPTION_NORTH, () -> hours.next(wanted, null)))
                .hasMessage("appointment.counsellor.unknown");
    }

    @Test
    void sessionsToComeTellTheSeatsThatAreLeft() {
        SessionDetails details = new SessionDetails(
                COUNSELLOR_NORTH.accountId(),
                new Slot(Here.today().plusDays(1), LocalTime.of(20, 0), 30),
                "Places comptées",
                ActKind.WORKSHOP,
                null,
                3,
                null,
                null);
        CollectiveSession session = actor.as(COUNSELLOR_NORTH, () -> sessions.plan(details));
        long person = files.open("Assis");
        actor.as(COUNSELLOR_NORTH, () -> sessions.enrol(session.id(), person));
        assertThat(actor.as(RECEPTION_NORTH, () -> read.upcoming(0)).sessions())
                .filteredOn(row -> row.id() == session.id())
                .singleElement()
                .returns(2L, SessionRow::getLeft);
    }

    private List<Slot> free(Site site, long person) {
        FindFreeHours.Wanted wanted = new FindFreeHours.Wanted(COUNSELLOR_NORTH.accountId(), person, site.id(), 60);
        return actor.as(RECEPTION_NORTH, () -> hours.next(wanted, DAY.atStartOfDay()))
                .slots();
    }

    private void take(long person, Site site, Slot slot) {
        AppointmentDetails details =
                new AppointmentDetails(COUNSELLOR_NORTH.accountId(), slot, "Entretien", site.id(), null);
        actor.as(RECEPTION_NORTH, () -> agenda.make(person, details));
    }

    /** Receives on Tuesdays from 9 to 12. */
    private Site site(String name) {
        SiteDetails details =
                new SiteDetails("Heures " + name, SiteKind.ANTENNA, null, "14290", "Orbec", null, null, false);
        Site site = actor.as(DIRECTOR_NORTH, () -> sites.add(details));
        actor.as(
                DIRECTOR_NORTH,
                () -> sites.openAt(site.id(), DayOfWeek.TUESDAY, Recurrence.EVERY_WEEK, NINE, LocalTime.of(12, 0)));
        return site;
    }
}
