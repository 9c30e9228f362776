package fr.jalon.casework.timeline;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.activity.ActDetails;
import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Channel;
import fr.jalon.casework.activity.OfferDetails;
import fr.jalon.casework.activity.ProposeService;
import fr.jalon.casework.activity.RecordAct;
import fr.jalon.casework.activity.Theme;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.casework.profile.EditProfile;
import fr.jalon.casework.profile.ProfileField;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.testing.Here;
import fr.jalon.testing.Statements;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story of a file, put together from what each feature tells of itself, a page at a time. */
@ExtendWith(ArquillianExtension.class)
class TimelineIT {

    private static final LocalDate TODAY = Here.today();

    @Inject
    TestActor actor;

    @Inject
    RegisterYoungPerson register;

    @Inject
    RecordAct acts;

    @Inject
    ProposeService offers;

    @Inject
    EditProfile profile;

    @Inject
    ReadTimeline read;

    @Inject
    Statements statements;

    @Test
    void pageAfterPageItTellsEverythingOnceFromTheNewestToTheOldest() {
        long person = registered("Récit");
        for (int day = 0; day < 25; day++) {
            act(person, ActKind.CONTACT, TODAY.minusDays(day / 3));
            offer(person, TODAY.minusDays(day / 5));
        }
        List<TimelineEntry> whole =
                read(COUNSELLOR_NORTH, person, Set.of(), null, 200).entries();
        assertThat(whole).hasSize(51).isSortedAccordingTo(TimelinePlace.NEWEST_FIRST);
        List<Long> told = new ArrayList<>();
        String place = null;
        do {
            ReadTimeline.Page page = read(COUNSELLOR_NORTH, person, Set.of(), place, 7);
            page.entries().forEach(entry -> told.add(entry.id()));
            place = page.next();
        } while (place != null);
        assertThat(told).isEqualTo(whole.stream().map(TimelineEntry::id).toList());
    }

    @Test
    void itIsNarrowedToSomeKinds() {
        long person = registered("Filtre");
        act(person, ActKind.CONTACT, TODAY);
        offer(person, TODAY);
        change(person);
        assertThat(kinds(COUNSELLOR_NORTH, person, Set.of()))
                .containsExactlyInAnyOrder(
                        TimelineKind.ACT, TimelineKind.OFFER, TimelineKind.CHANGE, TimelineKind.SITUATION);
        assertThat(kinds(COUNSELLOR_NORTH, person, Set.of(TimelineKind.OFFER))).containsExactly(TimelineKind.OFFER);
    }

    @Test
    void whatAReaderMayNotSeeIsNotInTheirStory() {
        long person = registered("Regards");
        act(person, ActKind.CONTACT, TODAY);
        offer(person, TODAY);
        change(person);
        assertThat(kinds(RECEPTION_NORTH, person, Set.of()))
                .containsExactlyInAnyOrder(TimelineKind.ACT, TimelineKind.SITUATION);
        assertThat(kinds(DIRECTOR_NORTH, person, Set.of()))
                .containsExactlyInAnyOrder(TimelineKind.ACT, TimelineKind.OFFER, TimelineKind.SITUATION);
        assertThatThrownBy(() -> read(QUALITY_LEAD_NORTH, person, Set.of(), null, 30))
                .hasMessage("error.forbidden");
        assertThatThrownBy(() -> read(COUNSELLOR_SOUTH, person, Set.of(), null, 30))
                .hasMessage("error.notFound");
    }

    @Test
    void aLongStoryTakesAsManyStatementsAsAShortOneAndNeverMoreRowsThanAPage() {
        long person = registered("Longueur");
        act(person, ActKind.CONTACT, TODAY);
        long one = statements(person);
        for (int day = 0; day < 60; day++) {
            act(person, ActKind.CONTACT, TODAY.minusDays(day));
        }
        assertThat(statements(person)).isEqualTo(one).isLessThan(20);
        assertThat(read(COUNSELLOR_NORTH, person, Set.of(), null, 30).entries()).hasSize(30);
    }

    @Test
    void aPlaceThatIsNoneIsNotFound() {
        long person = registered("Nulle part");
        for (String place : List.of("ailleurs", "2026-13-45_0000000000000", "2026-01-01")) {
            assertThatThrownBy(() -> read(COUNSELLOR_NORTH, person, Set.of(), place, 30))
                    .hasMessage("error.notFound");
        }
    }

    private long statements(long person) {
        return actor.as(COUNSELLOR_NORTH, () -> statements.of(() -> read.read(person, Set.of(), null, 30)));
    }

    private List<TimelineKind> kinds(TestPeople reader, long person, Set<TimelineKind> wanted) {
        return read(reader, person, wanted, null, 30).entries().stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    private ReadTimeline.Page read(TestPeople reader, long person, Set<TimelineKind> kinds, String place, int size) {
        return actor.as(reader, () -> read.read(person, kinds, place, size));
    }

    private void act(long person, ActKind kind, LocalDate day) {
        actor.as(
                COUNSELLOR_NORTH,
                () -> acts.record(
                        person, new ActDetails(kind, day, 30, Channel.ON_SITE, Theme.HEALTH, "Confidentiel")));
    }

    private void offer(long person, LocalDate day) {
        actor.as(COUNSELLOR_NORTH, () -> offers.propose(person, new OfferDetails(Theme.HOUSING, "Visite", day)));
    }

    private void change(long person) {
        actor.as(
                COUNSELLOR_NORTH,
                () -> profile.change(
                        person, List.of(new EditProfile.Entry(ProfileField.JUSTICE, "NONE", false, null))));
    }

    private long registered(String name) {
        PersonalDetails details = new PersonalDetails(
                name, null, "Essai", Sex.MALE, TODAY.minusYears(19), null, null, null, false, null, null, null);
        return actor.as(COUNSELLOR_NORTH, () -> register.register(details, SituationCategory.JOB_SEEKER, true))
                .id();
    }
}
