package fr.jalon.casework.person;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.activity.ActDetails;
import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Channel;
import fr.jalon.casework.activity.RecordAct;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several people at the same file at the same moment: one is written, the others are told, nothing is lost. */
@ExtendWith(ArquillianExtension.class)
class SimultaneousEditsIT {

    private static final TestPeople[] CREW = {
        COUNSELLOR_NORTH, RECEPTION_NORTH, COUNSELLOR_NORTH, RECEPTION_NORTH, COUNSELLOR_NORTH, RECEPTION_NORTH
    };

    @Inject
    TestActor actor;

    @Inject
    Together together;

    @Inject
    RegisterYoungPerson register;

    @Inject
    EditYoungPerson edit;

    @Inject
    RecordAct acts;

    @Inject
    EntityManager entities;

    @Test
    void theSameNumberRegisteredByManyAtOnceIsOneFile() {
        AtomicInteger turn = new AtomicInteger();
        List<Together.Outcome> outcomes = together.all(
                () -> register.register(
                        details("Simultané" + (char) ('a' + turn.getAndIncrement()), new Nir("253072B07300470")),
                        null,
                        true),
                CREW);
        assertThat(outcomes).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.isDone()).allSatisfy(outcome -> assertThat(
                        outcome.failure())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("person.duplicate.certain")));
        assertThat(count("young_person WHERE nir = '253072B07300470'")).isEqualTo(1);
        assertThat(count("young_person p LEFT JOIN milestones m ON m.young_person_id = p.id"
                        + " WHERE m.young_person_id IS NULL AND p.birth_name LIKE 'Simultané_'"))
                .isZero();
    }

    @Test
    void theSameVersionChangedByManyAtOnceIsChangedOnce() {
        YoungPerson person = actor.as(COUNSELLOR_NORTH, () -> register.register(details("Version", null), null, true));
        AtomicInteger turn = new AtomicInteger();
        List<Together.Outcome> outcomes = together.all(
                () -> edit.change(
                        person.id(),
                        person.version(),
                        details("Version" + (char) ('a' + turn.getAndIncrement()), null)),
                CREW);
        assertThat(outcomes).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .allSatisfy(outcome -> assertThat(outcome.failure()).hasMessage("error.changedMeanwhile"));
        YoungPerson written = (YoungPerson) outcomes.stream()
                .filter(Together.Outcome::isDone)
                .findFirst()
                .orElseThrow()
                .value();
        YoungPerson kept = actor.as(COUNSELLOR_NORTH, () -> edit.open(person.id()));
        assertThat(kept.details().birthName()).isEqualTo(written.details().birthName());
        assertThat(kept.version()).isEqualTo(person.version() + 1);
    }

    @Test
    void theFirstWelcomeRecordedByManyAtOnceIsRecordedOnce() {
        long id = actor.as(COUNSELLOR_NORTH, () -> register.register(details("Accueil", null), null, true))
                .id();
        ActDetails welcome = new ActDetails(ActKind.FIRST_WELCOME, Here.today(), 30, Channel.ON_SITE, null, null);
        List<Together.Outcome> outcomes = together.all(() -> acts.record(id, welcome), CREW);
        assertThat(outcomes).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .allSatisfy(outcome -> assertThat(outcome.failure()).hasMessage("act.firstWelcome.already"));
        assertThat(count("act WHERE young_person_id = " + id)).isEqualTo(1);
    }

    private long count(String from) {
        return actor.as(COUNSELLOR_NORTH, () -> ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM " + from)
                        .getSingleResult())
                .longValue());
    }

    private static PersonalDetails details(String name, Nir nir) {
        return new PersonalDetails(
                name,
                null,
                "Ensemble",
                Sex.FEMALE,
                Here.today().minusYears(21),
                nir,
                null,
                null,
                false,
                true,
                null,
                null);
    }
}
