package fr.jalon.casework.activity;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.indicator.CaseFileIndicators;
import fr.jalon.casework.person.Milestones;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.timeline.ReadTimeline;
import fr.jalon.casework.timeline.TimelineEntry;
import fr.jalon.identity.Role;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.time.Period;
import fr.jalon.testing.Here;
import fr.jalon.testing.Statements;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acts: who reads which of their notes, what counts, how they are corrected without losing what they said. */
@ExtendWith(ArquillianExtension.class)
class ActsIT {

    private static final LocalDate TODAY = Here.today();
    private static final Map<NoteLevel, String> NOTES =
            Map.of(NoteLevel.SHARED, "Pour tous", NoteLevel.TEAM, "Pour l’équipe", NoteLevel.PRIVATE, "Pour moi");

    @Inject
    TestActor actor;

    @Inject
    RegisterYoungPerson register;

    @Inject
    RecordAct record;

    @Inject
    ReadActs read;

    @Inject
    CorrectAct correct;

    @Inject
    ProposeService offers;

    @Inject
    ReadTimeline timeline;

    @Inject
    YoungPeople people;

    @Inject
    CaseFileIndicators indicators;

    @Inject
    Statements statements;

    @Inject
    Together together;

    @Test
    void aNoteIsReadByThoseOfItsLevelWhereverItIsShown() {
        long person = registered("Niveaux");
        Act act = record(person, details(ActKind.INDIVIDUAL_INTERVIEW, TODAY, Attendance.ATTENDED, NOTES));
        assertThat(notes(COUNSELLOR_NORTH.accountId(), Role.COUNSELLOR, act)).isEqualTo(NOTES);
        Map<NoteLevel, String> team = Map.of(NoteLevel.SHARED, "Pour tous", NoteLevel.TEAM, "Pour l’équipe");
        assertThat(notes(190, Role.COUNSELLOR, act)).isEqualTo(team);
        assertThat(notes(191, Role.TEAM_LEAD, act)).isEqualTo(team);
        assertThat(notes(DIRECTOR_NORTH.accountId(), Role.DIRECTOR, act)).isEqualTo(team);
        assertThat(told(COUNSELLOR_NORTH, person)).contains("Pour tous", "Pour l’équipe", "Pour moi");
        assertThat(told(DIRECTOR_NORTH, person))
                .contains("Pour tous", "Pour l’équipe")
                .doesNotContain("Pour moi");
        assertThat(told(RECEPTION_NORTH, person)).contains("Pour tous").doesNotContain("Pour l’équipe", "Pour moi");
    }

    @Test
    void theReceptionOtherRolesAndAnotherMissionDoNotOpenAnAct() {
        long person = registered("Fermé");
        Act act = record(person, details(ActKind.CONTACT, TODAY, Attendance.ATTENDED, NOTES));
        for (TestPeople other : List.of(RECEPTION_NORTH, QUALITY_LEAD_NORTH)) {
            assertThatThrownBy(() -> as(other, () -> read.open(act.id()))).hasMessage("error.forbidden");
            assertThatThrownBy(() -> as(other, () -> read.list(person))).hasMessage("error.forbidden");
        }
        assertThatThrownBy(() -> as(COUNSELLOR_SOUTH, () -> read.open(act.id())))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> as(COUNSELLOR_SOUTH, () -> correct.correct(act.id(), 1, contact("Autre"))))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> as(DIRECTOR_NORTH, () -> correct.correct(act.id(), 1, contact("Autre"))))
                .hasMessage("error.forbidden");
        assertThatThrownBy(() -> actor.as(
                        190,
                        "98001S00",
                        Role.COUNSELLOR,
                        () -> correct.correct(act.id(), act.version(), contact("Autre"))))
                .hasMessage("error.forbidden");
    }

    @Test
    void aCorrectionKeepsWhatTheActSaidAndWhoChangedIt() {
        long person = registered("Correction");
        Act act = record(person, details(ActKind.INDIVIDUAL_INTERVIEW, TODAY, Attendance.ATTENDED, NOTES));
        ActDetails earlier = details(ActKind.INDIVIDUAL_INTERVIEW, TODAY.minusDays(3), Attendance.ATTENDED, Map.of());
        actor.as(191, "98001S00", Role.TEAM_LEAD, () -> correct.correct(act.id(), act.version(), earlier));
        ReadActs.Opened opened = as(COUNSELLOR_NORTH, () -> read.open(act.id()));
        assertThat(opened.read().act().heldOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(opened.revisions()).singleElement().satisfies(was -> {
            assertThat(was.heldOn()).isEqualTo(TODAY);
            assertThat(was.themes()).containsExactly(Theme.EMPLOYMENT, Theme.HEALTH);
            assertThat(was.replacedBy()).isEqualTo(191);
        });
        assertThat(opened.read().notes()).isEqualTo(Map.of(NoteLevel.PRIVATE, "Pour moi"));
        assertThat(milestones(person).lastInterviewOn()).isEqualTo(TODAY.minusDays(3));
        assertThatThrownBy(() -> as(COUNSELLOR_NORTH, () -> correct.correct(act.id(), act.version(), earlier)))
                .hasMessage("error.changedMeanwhile");
    }

    @Test
    void ofTwoCorrectionsAtOnceOneIsWritten() {
        long person = registered("Deux mains");
        Act act = record(person, contact("Avant"));
        List<Together.Outcome> outcomes = together.all(
                () -> correct.correct(act.id(), act.version(), contact("Après")), COUNSELLOR_NORTH, COUNSELLOR_NORTH);
        assertThat(outcomes.stream().filter(Together.Outcome::isDone)).hasSize(1);
    }

    @Test
    void aFirstWelcomeStaysOneAndIsHeldWithTheYoungPerson() {
        long person = registered("Accueil");
        Act welcome = record(person, details(ActKind.FIRST_WELCOME, TODAY, Attendance.ATTENDED, Map.of()));
        assertThatThrownBy(() ->
                        as(COUNSELLOR_NORTH, () -> correct.correct(welcome.id(), welcome.version(), contact("Non"))))
                .hasMessage("act.firstWelcome.kind");
        assertThatThrownBy(() -> details(ActKind.FIRST_WELCOME, TODAY, Attendance.ABSENT, Map.of()))
                .hasMessage("act.firstWelcome.attended");
    }

    @Test
    void whoDidNotComeIsNotCountedAsMet() {
        long person = registered("Absence");
        long before = accompanied();
        record(person, details(ActKind.INDIVIDUAL_INTERVIEW, TODAY, Attendance.ABSENT, Map.of()));
        assertThat(accompanied()).isEqualTo(before);
        assertThat(milestones(person).lastInterviewOn()).isNull();
        record(person, details(ActKind.INDIVIDUAL_INTERVIEW, TODAY, Attendance.ATTENDED, Map.of()));
        assertThat(accompanied()).isEqualTo(before + 1);
    }

    @Test
    void anOfferIsProposedDuringAnActAndFollowed() {
        long person = registered("Offre");
        OfferDetails details = new OfferDetails(Theme.HOUSING, "Visite d’un foyer", TODAY);
        Act act = as(COUNSELLOR_NORTH, () -> record.record(person, contact("Offre"), details));
        ServiceOffer offer = as(COUNSELLOR_NORTH, () -> offers.list(person)).get(0);
        assertThat(offer.actId()).isEqualTo(act.id());
        as(COUNSELLOR_NORTH, () -> offers.follow(offer.id(), offer.version(), OfferState.ACCEPTED));
        assertThatThrownBy(
                        () -> as(COUNSELLOR_NORTH, () -> offers.follow(offer.id(), offer.version(), OfferState.DONE)))
                .hasMessage("error.changedMeanwhile");
        assertThat(as(COUNSELLOR_NORTH, () -> offers.list(person)))
                .extracting(ServiceOffer::state)
                .containsExactly(OfferState.ACCEPTED);
        assertThatThrownBy(() -> as(RECEPTION_NORTH, () -> offers.list(person))).hasMessage("error.forbidden");
        assertThatThrownBy(() -> as(COUNSELLOR_SOUTH, () -> offers.open(offer.id())))
                .hasMessage("error.notFound");
    }

    @Test
    void aListTakesAsManyStatementsForManyActsAsForOne() {
        long person = registered("Compte");
        record(person, contact("Un"));
        long one = as(COUNSELLOR_NORTH, () -> statements.of(() -> read.list(person)));
        for (int i = 0; i < 20; i++) {
            record(person, contact("Encore"));
        }
        assertThat(as(COUNSELLOR_NORTH, () -> statements.of(() -> read.list(person))))
                .isEqualTo(one);
    }

    private long accompanied() {
        return as(COUNSELLOR_NORTH, () -> indicators.compute("ACCOMPANIED", Period.year(TODAY.getYear())))
                .value();
    }

    private Milestones milestones(long person) {
        return as(COUNSELLOR_NORTH, () -> people.milestones(person));
    }

    private String told(TestPeople reader, long person) {
        return as(reader, () -> timeline.read(person, Set.of(), null, 30)).entries().stream()
                .map(TimelineEntry::text)
                .toList()
                .toString();
    }

    private Map<NoteLevel, String> notes(long account, Role role, Act act) {
        return actor.as(account, "98001S00", role, () -> read.open(act.id()))
                .read()
                .notes();
    }

    private Act record(long person, ActDetails details) {
        return as(COUNSELLOR_NORTH, () -> record.record(person, details));
    }

    private <T> T as(TestPeople who, Callable<T> work) {
        return actor.as(who, work);
    }

    private static ActDetails contact(String note) {
        return new ActDetails(ActKind.CONTACT, TODAY, 15, Channel.TELEPHONE, null, note);
    }

    private static ActDetails details(
            ActKind kind, LocalDate day, Attendance attendance, Map<NoteLevel, String> notes) {
        Set<Theme> themes = Set.of(Theme.HEALTH, Theme.EMPLOYMENT);
        return new ActDetails(kind, day, 45, Channel.ON_SITE, themes, attendance, ActResult.STEPS_AGREED, notes);
    }

    private long registered(String name) {
        PersonalDetails details = new PersonalDetails(
                name, null, "Essai", Sex.MALE, TODAY.minusYears(19), null, null, null, false, null, null, null);
        return as(COUNSELLOR_NORTH, () -> register.register(details, null, true))
                .id();
    }
}
