package fr.jalon.casework.person;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mission learns that another one follows the same person: that, and nothing more. */
@ExtendWith(ArquillianExtension.class)
class FollowedElsewhereIT {

    private static final StructureCode NORTH = new StructureCode("98001S00");
    private static final AtomicInteger TURN = new AtomicInteger();

    @Inject
    TestActor actor;

    @Inject
    RegisterYoungPerson register;

    @Inject
    EditYoungPerson edit;

    @Inject
    ReadYoungPerson read;

    @Inject
    FollowedElsewhere elsewhere;

    @Inject
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    /** A number that nobody has yet. */
    private static Nir number() {
        String digits = String.format("2060514%06d", 700_000 + TURN.incrementAndGet());
        return new Nir(digits + String.format("%02d", 97 - Long.parseLong(digits) % 97));
    }

    private YoungPerson registered(TestPeople who, Nir nir) {
        return actor.as(who, () -> register.register(details(nir), null, true));
    }

    private static PersonalDetails details(Nir nir) {
        return new PersonalDetails(
                "Ailleurs" + (char) ('a' + TURN.incrementAndGet() % 26),
                null,
                "Claude",
                Sex.FEMALE,
                Here.today().minusYears(19),
                nir,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    private boolean isElsewhere(TestPeople who, YoungPerson person) {
        return actor.as(who, () -> read.isFollowedElsewhere(person));
    }

    @Test
    void bothMissionsLearnIt() {
        Nir nir = number();
        YoungPerson north = registered(COUNSELLOR_NORTH, nir);
        assertThat(isElsewhere(COUNSELLOR_NORTH, north)).isFalse();
        YoungPerson south = registered(COUNSELLOR_SOUTH, nir);
        assertThat(isElsewhere(COUNSELLOR_NORTH, north)).isTrue();
        assertThat(isElsewhere(COUNSELLOR_SOUTH, south)).isTrue();
    }

    @Test
    void itIsToldWhileTheNumberIsTyped() {
        Nir nir = number();
        registered(COUNSELLOR_SOUTH, nir);
        PersonForm form = new PersonForm();
        form.setNir(nir.value());
        assertThat(actor.as(COUNSELLOR_NORTH, () -> register.isFollowedElsewhere(form)))
                .isTrue();
    }

    @Test
    void aCorrectedNumberIsNoLongerTold() {
        Nir nir = number();
        YoungPerson north = registered(COUNSELLOR_NORTH, nir);
        YoungPerson south = registered(COUNSELLOR_SOUTH, nir);
        actor.as(COUNSELLOR_SOUTH, () -> edit.change(south.id(), south.version(), details(number())));
        assertThat(isElsewhere(COUNSELLOR_NORTH, north)).isFalse();
    }

    @Test
    void aProvisionalNumberHasNoFingerprint() {
        String digits = "7060514700001";
        Nir provisional = new Nir(digits + String.format("%02d", 97 - Long.parseLong(digits) % 97));
        YoungPerson north = registered(COUNSELLOR_NORTH, provisional);
        registered(COUNSELLOR_SOUTH, provisional);
        assertThat(isElsewhere(COUNSELLOR_NORTH, north)).isFalse();
    }

    @Test
    void theFingerprintIsNotTheBareHash() {
        Nir nir = number();
        String fingerprint = elsewhere.key().of(nir).orElseThrow();
        assertThat(fingerprint)
                .hasSize(64)
                .isNotEqualTo(ContentHash.of(nir.value()))
                .isNotEqualTo(new FingerprintKey("another key of the platform")
                        .of(nir)
                        .orElseThrow());
    }

    @Test
    void anotherKeyFindsNothing() throws Exception {
        Nir nir = number();
        registered(COUNSELLOR_SOUTH, nir);
        FingerprintKey wrong = new FingerprintKey("another key of the platform");
        boolean byAnother = north(tables -> new Fingerprints(tables, wrong, NORTH).isElsewhere(nir));
        boolean byOurs = north(tables -> new Fingerprints(tables, elsewhere.key(), NORTH).isElsewhere(nir));
        assertThat(byAnother).isFalse();
        assertThat(byOurs).isTrue();
    }

    @Test
    void theViewTellsNoStructureAndNoNumberOfThem() throws Exception {
        Nir nir = number();
        registered(COUNSELLOR_SOUTH, nir);
        List<String> columns = north(tables -> tables.list(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = 'followed_elsewhere'",
                row -> row.getString(1)));
        assertThat(columns).containsExactly("fingerprint");
    }

    @Test
    void mariaDbRefusesEverythingElse() {
        for (String statement : List.of(
                "SELECT * FROM network.nir_fingerprint",
                "DELETE FROM network.nir_fingerprint",
                "SELECT * FROM network.fingerprint_key",
                "DELETE FROM followed_elsewhere",
                "UPDATE own_fingerprint SET fingerprint = REPEAT('1', 64)",
                "INSERT INTO own_fingerprint (fingerprint, structure_code) VALUES (REPEAT('2', 64), '98002S00')")) {
            assertThatThrownBy(() -> north(tables -> tables.update(statement)))
                    .as(statement)
                    .isInstanceOf(PersistenceException.class)
                    .hasStackTraceContaining(statement.startsWith("INSERT") ? "CHECK OPTION" : "denied");
        }
    }

    @Test
    void thoseOfBeforeAreMadeFromTheFiles() throws SQLException {
        Nir nir = number();
        YoungPerson north = registered(COUNSELLOR_NORTH, nir);
        registered(COUNSELLOR_SOUTH, nir);
        try (Connection south = MigrationUser.open("ml_98002s00")) {
            Tables tables = Tables.of(south);
            tables.update("DELETE FROM own_fingerprint");
            assertThat(isElsewhere(COUNSELLOR_NORTH, north)).isFalse();
            new Fingerprints(tables, elsewhere.key(), new StructureCode("98002S00")).fill();
        }
        assertThat(isElsewhere(COUNSELLOR_NORTH, north)).isTrue();
    }

    private <T> T north(Function<Tables, T> work) throws Exception {
        try (Workspace.Stay stay = Workspace.of(NORTH).enter()) {
            transaction.begin();
            try {
                return work.apply(Tables.of(entities));
            } finally {
                transaction.rollback();
            }
        }
    }
}
