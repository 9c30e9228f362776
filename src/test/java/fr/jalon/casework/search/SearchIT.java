package fr.jalon.casework.search;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.person.Nir;
import fr.jalon.casework.person.PersonForm;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.casework.profile.EditProfile;
import fr.jalon.casework.profile.ProfileField;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is found by what is typed, and what narrows a list. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    private static final LocalDate TODAY = Here.today();
    private static final String NIR = "204129977788888";

    @Inject
    TestActor actor;

    @Inject
    RegisterYoungPerson register;

    @Inject
    SuggestPeople suggest;

    @Inject
    ListYoungPeople list;

    @Inject
    EditProfile profile;

    @Test
    void aNameIsFoundAsItIsWrittenAndAsItIsHeard() {
        long id = registered("Le Quéméneur", "Guilhaume", null, null).id();
        for (String typed : List.of(
                "quemeneur",
                "LE QUÉ",
                "guil le-quem",
                "Guillaume",
                "lequemeneur",
                "Kemeneur",
                "guillaume lequemeneur")) {
            assertThat(found(COUNSELLOR_NORTH, typed)).as(typed).contains(id);
        }
        assertThat(found(COUNSELLOR_NORTH, "kerdal guillaume")).doesNotContain(id);
        assertThat(found(COUNSELLOR_NORTH, "q")).isEmpty();
    }

    @Test
    void namesAsTheyAreWrittenComeBeforeThoseThatOnlySoundAlike() {
        long heard = registered("Zzbotteraux", "Ana", null, null).id();
        long written = registered("Zzbotterau", "Zoé", null, null).id();
        assertThat(found(COUNSELLOR_NORTH, "zzbotterau ")).containsExactly(written, heard);
        assertThat(found(COUNSELLOR_NORTH, "zzboterau")).contains(heard, written);
        assertThat(found(COUNSELLOR_NORTH, "zzbotteraux")).containsExactly(heard, written);
    }

    @Test
    void aNumberAPhoneOrAMailIsToldByItsLook() {
        PersonalDetails.Contact contact =
                new PersonalDetails.Contact("06 99 88 77 01", "essai.recherche@essai.jalon.test", null, null, null);
        YoungPerson person = registered("Numéros", "Essai", new Nir(NIR), contact);
        for (String typed : List.of(
                NIR,
                "2 04 12 99 777 888",
                "0699887701",
                "06 99 88",
                "+33 6 99 88 77 01",
                "Essai.Recherche@",
                Integer.toString(person.fileNumber()))) {
            assertThat(found(RECEPTION_NORTH, typed)).as(typed).containsExactly(person.id());
            assertThat(found(COUNSELLOR_SOUTH, typed)).as(typed).doesNotContain(person.id());
        }
        assertThat(found(RECEPTION_NORTH, "%@")).isEmpty();
        assertThatThrownBy(() -> found(QUALITY_LEAD_NORTH, "numeros")).hasMessage("error.forbidden");
    }

    @Test
    void filtersCombine() {
        long minor = registered("Filtres", "Mineur", 17, true).id();
        long adult = registered("Filtres", "Adulte", 20, true).id();
        long other = registered("Filtres", "Autre", 20, false).id();
        YoungPeopleCriteria all = YoungPeopleCriteria.all().withText("filtres");
        assertThat(rows(COUNSELLOR_NORTH, all)).containsExactly(adult, other, minor);
        YoungPeopleCriteria rqth = all.with(ListFilter.RQTH, "YES");
        assertThat(rows(COUNSELLOR_NORTH, rqth)).containsExactly(adult, minor);
        assertThat(rows(COUNSELLOR_NORTH, rqth.with(ListFilter.AGE, "16-17"))).containsExactly(minor);
        assertThat(rows(COUNSELLOR_NORTH, rqth.with(ListFilter.ACTION, "MINOR_WITHOUT_SOLUTION")))
                .containsExactly(minor);
        assertThat(rows(COUNSELLOR_NORTH, all.with(ListFilter.CONTRACT, "RUNNING")))
                .isEmpty();
        assertThat(rows(
                        COUNSELLOR_NORTH,
                        all.with(ListFilter.SINCE, TODAY.plusDays(2).toString())))
                .isEmpty();
        assertThat(rows(COUNSELLOR_NORTH, all.with(ListFilter.QUIET, "30"))).hasSize(3);
        assertThat(rows(COUNSELLOR_NORTH, all.with(ListFilter.PLACE, "Caen"))).isEmpty();
        assertThat(rows(COUNSELLOR_NORTH, all.with(ListFilter.LEVEL, "4-4"))).isEmpty();
        assertThat(rows(COUNSELLOR_NORTH, all.with(ListFilter.COUNSELLOR, "NONE")))
                .hasSize(3);
        assertThat(rows(COUNSELLOR_SOUTH, all)).isEmpty();
    }

    @Test
    void aListIsNarrowedToTheZonesOfTheAddresses() throws SQLException {
        try (Connection network = MigrationUser.open("network")) {
            network.createStatement()
                    .execute("REPLACE INTO commune_zone (zone, commune_code, from_day, until_day, source)"
                            + " VALUES ('FRR', '14371', '2024-07-01', NULL, 'Essai')");
        }
        long rural = living("14140", "livarot pays d'auge");
        long city = living("14000", "Caen");
        long nowhere = living(null, null);
        actor.as(
                COUNSELLOR_NORTH,
                () -> profile.change(
                        city,
                        List.of(new EditProfile.Entry(ProfileField.PRIORITY_NEIGHBOURHOOD, "QN01408M", false, null))));
        YoungPeopleCriteria all = YoungPeopleCriteria.all().withText("zonard");
        assertThat(rows(COUNSELLOR_NORTH, all.with(ListFilter.FRR, "YES"))).containsExactly(rural);
        assertThat(rows(COUNSELLOR_NORTH, all.with(ListFilter.FRR, "NO"))).containsExactly(city, nowhere);
        assertThat(rows(COUNSELLOR_NORTH, all.with(ListFilter.QPV, "YES"))).containsExactly(city);
        assertThat(rows(COUNSELLOR_NORTH, all.with(ListFilter.QPV, "NO"))).containsExactly(rural, nowhere);
        assertThat(rows(RECEPTION_NORTH, all.with(ListFilter.QPV, "YES")))
                .as("the reception does not read the housing")
                .hasSize(3);
        assertThat(rows(COUNSELLOR_SOUTH, all.with(ListFilter.FRR, "NO"))).isEmpty();
    }

    private long living(String postalCode, String commune) {
        PersonalDetails.Contact contact = new PersonalDetails.Contact(null, null, null, postalCode, commune);
        return registered("Zonard", "Essai " + Ids.text(Ids.next()), null, contact)
                .id();
    }

    @Test
    void whatAReaderMayNotReadNeitherNarrowsNorOrdersTheList() {
        registered("Accueil", "Filtre", 20, false);
        YoungPeopleCriteria all = YoungPeopleCriteria.all().withText("accueil filtre");
        assertThat(rows(RECEPTION_NORTH, all.with(ListFilter.CONTRACT, "RUNNING")))
                .isEqualTo(rows(RECEPTION_NORTH, all))
                .hasSize(1);
        YoungPeopleCriteria sorted = all.sorted(YoungPeopleCriteria.Sort.CONTRACT_END, false);
        assertThat(actor.as(RECEPTION_NORTH, () -> list.allowed(sorted)).sort())
                .isEqualTo(YoungPeopleCriteria.Sort.NAME);
    }

    @Test
    void whoeverLooksLikeTheOneBeingTypedIsTold() {
        YoungPerson person = registered("Dallaud", "Philippe", 20, false);
        PersonForm typed = new PersonForm();
        typed.setFirstName("Filippe");
        typed.setNir("1 2");
        assertThat(lookalikes(COUNSELLOR_NORTH, typed)).isEmpty();
        typed.setBirthName("Dalo");
        assertThat(lookalikes(COUNSELLOR_NORTH, typed)).as("no birth date yet").isEmpty();
        typed.setBirthDate(person.birthDate());
        assertThat(lookalikes(RECEPTION_NORTH, typed)).containsExactly(person.id());
        typed.setBirthDate(person.birthDate().plusDays(1));
        assertThat(lookalikes(COUNSELLOR_NORTH, typed))
                .as("heard alike, another day")
                .isEmpty();
        typed.setFirstName("Philippe");
        typed.setBirthName("dallaud");
        assertThat(lookalikes(COUNSELLOR_NORTH, typed))
                .as("the same name, a day apart")
                .containsExactly(person.id());
        assertThat(lookalikes(COUNSELLOR_SOUTH, typed)).isEmpty();
        assertThatThrownBy(() -> lookalikes(QUALITY_LEAD_NORTH, typed)).hasMessage("error.forbidden");
    }

    private List<Long> lookalikes(TestPeople who, PersonForm typed) {
        return actor.as(who, () -> register.lookalikes(typed)).stream()
                .map(duplicate -> duplicate.file().id())
                .toList();
    }

    private List<Long> found(TestPeople who, String typed) {
        return actor.as(who, () -> suggest.suggest(typed)).stream()
                .map(Suggestion::id)
                .toList();
    }

    private List<Long> rows(TestPeople who, YoungPeopleCriteria criteria) {
        return actor.as(who, () -> list.page(criteria, 0, 50)).rows().stream()
                .map(YoungPersonRow::id)
                .toList();
    }

    private YoungPerson registered(String name, String firstName, Nir nir, PersonalDetails.Contact contact) {
        return registered(new PersonalDetails(
                name, null, firstName, Sex.MALE, TODAY.minusYears(20), nir, contact, null, false, null, null, null));
    }

    private YoungPerson registered(String name, String firstName, int age, boolean rqth) {
        LocalDate born = TODAY.minusYears(age).minusDays(3);
        return registered(
                new PersonalDetails(name, null, firstName, Sex.MALE, born, null, null, null, rqth, null, null, null));
    }

    private YoungPerson registered(PersonalDetails details) {
        return actor.as(COUNSELLOR_NORTH, () -> register.register(details, null, true));
    }
}
