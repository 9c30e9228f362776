package fr.jalon.casework.agenda;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Theme;
import fr.jalon.casework.site.KeepSites;
import fr.jalon.casework.site.Recurrence;
import fr.jalon.casework.site.Site;
import fr.jalon.casework.site.SiteDetails;
import fr.jalon.casework.site.SiteKind;
import fr.jalon.identity.TestActor;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import fr.jalon.testing.NewFiles;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Appointments, sessions and absences in one agenda, and the sites where they are. */
@ExtendWith(ArquillianExtension.class)
class CalendarIT {

    private static final LocalTime NINE = LocalTime.of(9, 0);

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
    ReadAgenda read;

    @Inject
    KeepSites sites;

    @Test
    void nobodyIsReceivedByACounsellorWhoIsAway() {
        Slot slot = new Slot(months(20), NINE, 60);
        Absence absence = counsellor(() -> absences.away(COUNSELLOR_NORTH.accountId(), slot, "Réunion"));
        long person = files.open("Absence");
        assertThatThrownBy(() -> make(person, slot)).hasMessage("appointment.counsellor.taken");
        counsellor(() -> {
            absences.back(absence.id());
            return null;
        });
        assertThat(make(person, slot).status()).isEqualTo(AppointmentStatus.PLANNED);
    }

    @Test
    void daysOffAreTakenWholeOrNotAtAll() {
        LocalDate first = months(21);
        make(files.open("Gêne"), new Slot(first.plusDays(2), NINE, 45));
        assertThatThrownBy(() -> daysOff(first, first.plusDays(4))).hasMessage("appointment.counsellor.taken");
        assertThat(days(first, first.plusDays(4)).absences()).isEmpty();
        daysOff(first.plusDays(3), first.plusDays(4));
        assertThat(days(first, first.plusDays(4)).absences()).hasSize(2);
    }

    @Test
    void aCounsellorSaysOnlyTheirOwnAbsences() {
        Slot slot = new Slot(months(22), NINE, 60);
        assertThatThrownBy(() -> counsellor(() -> absences.away(RECEPTION_NORTH.accountId(), slot, "Réunion")))
                .isInstanceOf(Refused.class)
                .hasMessage("error.forbidden");
    }

    @Test
    void aMovedAppointmentStaysInTheFileAsPostponed() {
        long person = files.open("Report");
        LocalDate day = months(23);
        Appointment first = make(person, new Slot(day, NINE, 45));
        Appointment second = actor.as(
                RECEPTION_NORTH, () -> agenda.postpone(first.id(), details(new Slot(day, NINE.plusMinutes(15), 45))));
        assertThat(second.youngPersonId()).isEqualTo(person);
        assertThat(days(day, day).appointments())
                .extracting(AppointmentRow::status)
                .containsExactlyInAnyOrder(AppointmentStatus.POSTPONED, AppointmentStatus.PLANNED);
        assertThatThrownBy(() ->
                        actor.as(RECEPTION_NORTH, () -> agenda.postpone(first.id(), details(new Slot(day, NINE, 45)))))
                .hasMessage("appointment.closed");
    }

    @Test
    void whereTheNewHourIsTakenTheFirstAppointmentStands() {
        LocalDate day = months(24);
        Appointment first = make(files.open("Premier"), new Slot(day, NINE, 45));
        make(files.open("Autre"), new Slot(day, NINE.plusHours(1), 45));
        assertThatThrownBy(() -> actor.as(
                        RECEPTION_NORTH,
                        () -> agenda.postpone(first.id(), details(new Slot(day, NINE.plusHours(1), 45)))))
                .hasMessage("appointment.counsellor.taken");
        assertThat(days(day, day).appointments())
                .extracting(AppointmentRow::status)
                .containsOnly(AppointmentStatus.PLANNED);
    }

    @Test
    void appointmentsAreMadeAtASiteWhenItIsOpen() {
        Site site = site("Antenne d’essai");
        LocalDate day = months(28).with(DayOfWeek.TUESDAY);
        director(() -> sites.openAt(site.id(), DayOfWeek.TUESDAY, Recurrence.EVERY_WEEK, NINE, LocalTime.of(12, 0)));
        long person = files.open("Horaire");
        assertThatThrownBy(() -> at(site, person, day, LocalTime.of(11, 30))).hasMessage("site.closedThen");
        assertThatThrownBy(() -> at(site, person, day.plusDays(1), NINE)).hasMessage("site.closedThen");
        director(() -> sites.close(site.id(), day.plusWeeks(1), null, "Travaux"));
        assertThatThrownBy(() -> at(site, person, day.plusWeeks(1), NINE)).hasMessage("site.closedOn");
        assertThat(at(site, person, day, NINE).siteId()).isEqualTo(site.id());
    }

    @Test
    void twoSitesHaveTwoNamesAndHoursAreEnteredOnce() {
        Site site = site("Siège d’essai");
        assertThatThrownBy(() -> site("Siège d’essai")).hasMessage("site.name.taken");
        Callable<?> hours =
                () -> sites.openAt(site.id(), DayOfWeek.MONDAY, Recurrence.EVERY_WEEK, NINE, LocalTime.of(12, 0));
        director(hours);
        assertThatThrownBy(() -> director(hours)).hasMessage("site.opening.already");
    }

    @Test
    void anotherMissionSeesAndChangesNothing() {
        CollectiveSession session = planned(new Slot(months(29), NINE, 60), 5);
        Site site = site("Site du Nord");
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> read.session(session.id())))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> {
                    sessions.cancel(session.id());
                    return null;
                }))
                .hasMessage("error.notFound");
        AppointmentDetails there = new AppointmentDetails(
                COUNSELLOR_SOUTH.accountId(), new Slot(months(29), NINE, 45), "Entretien", site.id(), null);
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> agenda.make(9001, there)))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> counsellor(() -> sites.list())).hasMessage("error.forbidden");
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

    private ReadAgenda.Days days(LocalDate from, LocalDate until) {
        return counsellor(() -> read.days(from, until, COUNSELLOR_NORTH.accountId()));
    }

    private void daysOff(LocalDate from, LocalDate until) {
        counsellor(() -> {
            absences.away(COUNSELLOR_NORTH.accountId(), from, until, "Congés");
            return null;
        });
    }

    private Appointment make(long person, Slot slot) {
        return actor.as(RECEPTION_NORTH, () -> agenda.make(person, details(slot)));
    }

    private Appointment at(Site site, long person, LocalDate day, LocalTime start) {
        AppointmentDetails details = new AppointmentDetails(
                COUNSELLOR_NORTH.accountId(), new Slot(day, start, 45), "Entretien", site.id(), null);
        return actor.as(RECEPTION_NORTH, () -> agenda.make(person, details));
    }

    private static AppointmentDetails details(Slot slot) {
        return new AppointmentDetails(COUNSELLOR_NORTH.accountId(), slot, "Entretien", null, null);
    }

    private Site site(String name) {
        SiteDetails details = new SiteDetails(name, SiteKind.ANTENNA, null, "14290", "Orbec", null, null, false);
        return director(() -> sites.add(details));
    }

    private <T> T counsellor(Callable<T> work) {
        return actor.as(COUNSELLOR_NORTH, work);
    }

    private <T> T director(Callable<T> work) {
        return actor.as(DIRECTOR_NORTH, work);
    }

    /** A day far from those of the other tests. */
    private static LocalDate months(int months) {
        return Here.today().plusMonths(months);
    }
}
