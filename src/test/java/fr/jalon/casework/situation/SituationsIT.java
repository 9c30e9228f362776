package fr.jalon.casework.situation;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.casework.search.ListFilter;
import fr.jalon.casework.search.ListYoungPeople;
import fr.jalon.casework.search.YoungPeopleCriteria;
import fr.jalon.identity.TestActor;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a young person does, from one day to another, in the mission's own database. */
@ExtendWith(ArquillianExtension.class)
class SituationsIT {

    private static final LocalDate TODAY = Here.today();

    @Inject
    TestActor actor;

    @Inject
    RegisterYoungPerson register;

    @Inject
    KeepSituations keep;

    @Inject
    ListYoungPeople list;

    @Test
    void theSituationToldAtRegistrationIsTheFirstOne() {
        long id = registered("Première");
        assertThat(situations(id)).singleElement().satisfies(first -> {
            assertThat(first.category()).isEqualTo(SituationCategory.JOB_SEEKER);
            assertThat(first.isStartKnown()).isFalse();
        });
    }

    @Test
    void aNewSituationMayEndThoseUnderWayOnItsEve() {
        long id = registered("Relais");
        Situation search = situations(id).get(0);
        change(search, details(SituationCategory.JOB_SEEKER, TODAY.minusMonths(2), null));
        add(id, details(SituationCategory.TRAINING, TODAY.minusDays(3), null), true);
        assertThat(situations(id))
                .extracting(Situation::category, Situation::endsOn)
                .containsExactly(
                        tuple(SituationCategory.TRAINING, null),
                        tuple(SituationCategory.JOB_SEEKER, TODAY.minusDays(4)));
    }

    @Test
    void theDatabaseRefusesTheSameCategoryTwiceAtOneTime() {
        long id = registered("Chevauchement");
        add(id, details(SituationCategory.EMPLOYMENT, TODAY.minusDays(10), TODAY.minusDays(5)), false);
        assertThatThrownBy(() -> add(id, details(SituationCategory.EMPLOYMENT, TODAY.minusDays(5), null), false))
                .hasMessage("situation.overlap");
        add(id, details(SituationCategory.EMPLOYMENT, TODAY.minusDays(4), null), false);
        assertThat(situations(id)).hasSize(3);
    }

    @Test
    void aStaleChangeIsRefused() {
        Situation first = situations(registered("Périmée")).get(0);
        SituationDetails later = details(SituationCategory.JOB_SEEKER, TODAY.minusDays(1), null);
        change(first, later);
        assertThatThrownBy(() -> change(first, later)).hasMessage("error.changedMeanwhile");
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, () -> {
                    keep.remove(first.id(), first.version());
                    return null;
                }))
                .hasMessage("error.changedMeanwhile");
    }

    @Test
    void anotherMissionHasNoSuchSituationAndTheQualityLeadNoRight() {
        long id = registered("Voisine");
        Situation first = situations(id).get(0);
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> keep.list(id)))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> keep.open(first.id())))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> actor.as(
                        COUNSELLOR_SOUTH,
                        () -> keep.add(id, details(SituationCategory.EMPLOYMENT, TODAY, null), false)))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_NORTH, () -> keep.list(id)))
                .hasMessage("error.forbidden");
    }

    @Test
    void aListIsNarrowedToWhoIsInASituationToday() {
        long id = registered("Vigneronde");
        add(id, details(SituationCategory.VOLUNTEERING, TODAY.plusDays(1), null), false);
        assertThat(found(SituationCategory.VOLUNTEERING)).isEmpty();
        assertThat(found(SituationCategory.JOB_SEEKER)).containsExactly(id);
    }

    private List<Long> found(SituationCategory category) {
        YoungPeopleCriteria criteria =
                YoungPeopleCriteria.all().withText("vigneronde").with(ListFilter.SITUATION, category.name());
        return actor.as(COUNSELLOR_NORTH, () -> list.page(criteria, 0, ListYoungPeople.PAGE_SIZE)).rows().stream()
                .map(row -> row.id())
                .toList();
    }

    private long registered(String name) {
        PersonalDetails details = new PersonalDetails(
                name, null, "Essai", Sex.MALE, TODAY.minusYears(19), null, null, null, false, null, null, null);
        return actor.as(COUNSELLOR_NORTH, () -> register.register(details, SituationCategory.JOB_SEEKER, true))
                .id();
    }

    private List<Situation> situations(long id) {
        return actor.as(COUNSELLOR_NORTH, () -> keep.list(id));
    }

    private void add(long id, SituationDetails details, boolean endingOthers) {
        actor.as(COUNSELLOR_NORTH, () -> keep.add(id, details, endingOthers));
    }

    private void change(Situation situation, SituationDetails details) {
        actor.as(COUNSELLOR_NORTH, () -> keep.change(situation.id(), situation.version(), details));
    }

    private static SituationDetails details(SituationCategory category, LocalDate startsOn, LocalDate endsOn) {
        return new SituationDetails(category, startsOn, endsOn, null, null);
    }
}
