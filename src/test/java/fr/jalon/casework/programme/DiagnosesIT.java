package fr.jalon.casework.programme;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.activity.Theme;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.TestActor;
import fr.jalon.testing.Here;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The versions of an in-depth diagnosis: each starts from the last, and a completed one does not change any more. */
@ExtendWith(ArquillianExtension.class)
class DiagnosesIT {

    @Inject
    TestActor actor;

    @Inject
    RegisterYoungPerson register;

    @Inject
    WriteDiagnosis write;

    @Inject
    ReadDiagnoses read;

    @Inject
    YoungPeople people;

    @Inject
    Together together;

    @Test
    void theNextOneStartsFromTheLastAndSaysWhatChanged() {
        long person = registered("Suite");
        Diagnosis first = complete(person, Priority.LOW, "Un emploi");
        WriteDiagnosis.Draft next = actor.as(COUNSELLOR_NORTH, () -> write.open(person));
        assertThat(next.id()).isNull();
        assertThat(next.content().themes().get(Theme.MOBILITY).getPriorityYoung())
                .isEqualTo(Priority.LOW);
        assertThat(next.content().hardToEmploy()).isNull();
        assertThat(next.content().conclusion()).isNull();
        Diagnosis second = complete(person, Priority.HIGH, "Une formation");
        ReadDiagnoses.Versions versions = actor.as(DIRECTOR_NORTH, () -> read.open(person, null));
        assertThat(versions.all()).extracting(Diagnosis::id).containsExactly(second.id(), first.id());
        assertThat(versions.before().id()).isEqualTo(first.id());
        assertThat(versions.changes()).hasSize(Theme.values().length);
        ReadDiagnoses.Versions then = actor.as(DIRECTOR_NORTH, () -> read.open(person, first.id()));
        assertThat(then.content().conclusion()).isEqualTo("Un emploi");
        assertThat(then.changes()).isEmpty();
        assertThat(actor.as(COUNSELLOR_NORTH, () -> people.milestones(person).diagnosedOn()))
                .isEqualTo(second.completedOn());
    }

    @Test
    void aCompletedDiagnosisIsFrozen() {
        long person = registered("Figé");
        Diagnosis first = complete(person, Priority.LOW, "Un emploi");
        assertThatThrownBy(() -> actor.as(
                        COUNSELLOR_NORTH,
                        () -> write.save(person, first.id(), first.version(), content(Priority.HIGH, "Autre"))))
                .hasMessage("error.changedMeanwhile");
    }

    @Test
    void ofTwoPeopleWhoBeginTheNextOneAtOnceOneDoes() {
        long person = registered("Départ");
        complete(person, Priority.LOW, "Un emploi");
        List<Together.Outcome> outcomes = together.all(
                () -> write.save(person, null, 0, content(Priority.MEDIUM, null)),
                COUNSELLOR_NORTH,
                COUNSELLOR_NORTH,
                COUNSELLOR_NORTH);
        assertThat(outcomes.stream().filter(Together.Outcome::isDone)).hasSize(1);
        assertThat(actor.as(DIRECTOR_NORTH, () -> read.open(person, null)).all())
                .hasSize(2);
    }

    @Test
    void theReceptionAnotherFileAndAnotherMissionDoNotOpenIt() {
        long person = registered("Fermé");
        Diagnosis first = complete(person, Priority.LOW, "Un emploi");
        assertThatThrownBy(() -> actor.as(RECEPTION_NORTH, () -> read.open(person, null)))
                .hasMessage("error.forbidden");
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> read.open(person, null)))
                .hasMessage("error.notFound");
        long other = registered("Autre");
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, () -> read.open(other, first.id())))
                .hasMessage("error.notFound");
    }

    private Diagnosis complete(long person, Priority priority, String conclusion) {
        return actor.as(COUNSELLOR_NORTH, () -> write.complete(person, null, 0, content(priority, conclusion)));
    }

    private static DiagnosisContent content(Priority priority, String conclusion) {
        Map<Theme, ThemeView> themes = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            ThemeView view = new ThemeView();
            view.setPriorityYoung(priority);
            view.setPriorityCounsellor(priority);
            themes.put(theme, view);
        }
        return new DiagnosisContent(themes, true, conclusion);
    }

    private long registered(String name) {
        PersonalDetails details = new PersonalDetails(
                name, null, "Essai", Sex.MALE, Here.today().minusYears(19), null, null, null, false, null, null, null);
        return actor.as(COUNSELLOR_NORTH, () -> register.register(details, null, true))
                .id();
    }
}
