package fr.jalon.casework.place;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.file.OpenFile;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.identity.TestActor;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file says the zones that the commune of its address is in today. */
@ExtendWith(ArquillianExtension.class)
class ZonesIT {

    @Inject
    TestActor actor;

    @Inject
    RegisterYoungPerson register;

    @Inject
    OpenFile files;

    @Test
    void ofTheListInForceTodayAndNoOther() throws SQLException {
        list("14478", "2024-07-01", "NULL");
        list("14366", "2024-07-01", "'2025-12-31'");
        assertThat(zones("14290", "Orbec")).containsExactly(Zone.FRR);
        assertThat(zones("14100", "Lisieux")).isEmpty();
        assertThat(zones(null, null)).isEmpty();
    }

    private List<Zone> zones(String postalCode, String commune) {
        PersonalDetails details = new PersonalDetails(
                "Zone " + Ids.text(Ids.next()),
                null,
                "Essai",
                Sex.FEMALE,
                Here.today().minusYears(19),
                null,
                new PersonalDetails.Contact(null, null, null, postalCode, commune),
                null,
                false,
                null,
                null,
                null);
        long id = actor.as(COUNSELLOR_NORTH, () -> register.register(details, null, true))
                .id();
        return actor.as(COUNSELLOR_NORTH, () -> files.open(id)).zones();
    }

    private static void list(String commune, String from, String until) throws SQLException {
        try (Connection network = MigrationUser.open("network")) {
            network.createStatement()
                    .execute(
                            "REPLACE INTO commune_zone (zone, commune_code, from_day, until_day, source) VALUES ('FRR', '"
                                    + commune + "', '" + from + "', " + until + ", 'Essai')");
        }
    }
}
