package fr.jalon.casework.profile;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.jalon.casework.person.EditYoungPerson;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a file says field by field, who may read it, and what it said before. */
@ExtendWith(ArquillianExtension.class)
class ProfileIT {

    @Inject
    TestActor actor;

    @Inject
    RegisterYoungPerson register;

    @Inject
    EditYoungPerson editIdentity;

    @Inject
    ReadProfile read;

    @Inject
    EditProfile edit;

    @Test
    void aFieldSaysItsLatestValueAndKeepsThoseBefore() {
        long id = registered("Historique").id();
        say(id, ProfileField.HOUSING, "FAMILY", null);
        say(id, ProfileField.HOUSING, "OWN", seen(id, ProfileField.HOUSING));
        assertThat(line(id, ProfileField.HOUSING).value()).isEqualTo("OWN");
        assertThat(history(COUNSELLOR_NORTH, id)).extracting(FieldValue::value).containsExactly("OWN", "FAMILY");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        long id = registered("Croisement").id();
        say(id, ProfileField.CHILDREN, "1", null);
        assertThatThrownBy(() -> say(id, ProfileField.CHILDREN, "2", null)).hasMessage("details.changedMeanwhile");
        assertThat(line(id, ProfileField.CHILDREN).value()).isEqualTo("1");
    }

    @Test
    void aValueThatIsRefusedLeavesTheOthersOfTheFormUnwritten() {
        long id = registered("Entier").id();
        List<EditProfile.Entry> entries = List.of(
                new EditProfile.Entry(ProfileField.CHILDREN, "1", false, null),
                new EditProfile.Entry(ProfileField.MONTHLY_RESOURCES, "peu", false, null));
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, () -> edit.change(id, entries)))
                .hasMessage("details.amount.wrong");
        assertThat(line(id, ProfileField.CHILDREN).value()).isNull();
    }

    @Test
    void whatARoleMayNotReadIsNeitherServedNorWrittenNorInItsHistory() {
        long id = registered("Réservé").id();
        say(id, ProfileField.JUSTICE, "OPEN", null);
        for (TestPeople reader : List.of(RECEPTION_NORTH, DIRECTOR_NORTH)) {
            assertThat(actor.as(reader, () -> read.read(id)).parts())
                    .extracting(Profile.Part::section)
                    .doesNotContain(ProfileSection.JUSTICE, ProfileSection.HEALTH);
            assertThat(history(reader, id)).isEmpty();
            assertThatThrownBy(() -> actor.as(reader, () -> read.read(id, ProfileSection.JUSTICE)))
                    .hasMessage("error.forbidden");
        }
        List<EditProfile.Entry> entries = List.of(new EditProfile.Entry(ProfileField.JUSTICE, "NONE", false, null));
        assertThatThrownBy(() -> actor.as(RECEPTION_NORTH, () -> edit.change(id, entries)))
                .hasMessage("error.forbidden");
    }

    @Test
    void aChangeOfTheIdentityKeepsWhatItSaidBefore() {
        YoungPerson person = registered("Avant");
        actor.as(COUNSELLOR_NORTH, () -> editIdentity.change(person.id(), person.version(), details("Après")));
        assertThat(history(RECEPTION_NORTH, person.id()))
                .extracting(FieldValue::field, FieldValue::value)
                .containsExactly(tuple("identity.birthName", "Après"), tuple("identity.birthName", "Avant"));
    }

    @Test
    void anotherMissionHasNoSuchProfile() {
        long id = registered("Cloison").id();
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> read.read(id)))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> history(COUNSELLOR_SOUTH, id)).hasMessage("error.notFound");
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> edit.change(id, List.of())))
                .hasMessage("error.notFound");
    }

    private List<FieldValue> history(TestPeople reader, long id) {
        return actor.as(reader, () -> read.history(id, Long.MAX_VALUE, 50)).values();
    }

    private void say(long id, ProfileField field, String typed, Long seen) {
        List<EditProfile.Entry> entries = List.of(new EditProfile.Entry(field, typed, false, seen));
        actor.as(COUNSELLOR_NORTH, () -> edit.change(id, entries));
    }

    private Long seen(long id, ProfileField field) {
        return line(id, field).id();
    }

    private Profile.Line line(long id, ProfileField field) {
        return actor.as(COUNSELLOR_NORTH, () -> read.read(id, field.section())).parts().get(0).lines().stream()
                .filter(line -> line.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private YoungPerson registered(String name) {
        return actor.as(COUNSELLOR_NORTH, () -> register.register(details(name), null, true));
    }

    private static PersonalDetails details(String name) {
        LocalDate born = Here.today().minusYears(19);
        return new PersonalDetails(name, null, "Essai", Sex.MALE, born, null, null, null, false, null, null, null);
    }
}
