package fr.jalon.identity;

import static fr.jalon.identity.TestPeople.ADMINISTRATOR;
import static fr.jalon.identity.TestPeople.AUDITOR_ELSEWHERE;
import static fr.jalon.identity.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.MigrationUser;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those who guess are slowed down, by account and by address, for a quarter of an hour. */
@ExtendWith(ArquillianExtension.class)
class SignInThrottlingIT {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final String WRONG = "Sentier-Boussole-7-Clairière";

    @Inject
    SignIn signIn;

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    private Workspace.Stay stay;

    @BeforeEach
    void enter() {
        stay = Workspace.IDENTITY.enter();
    }

    @AfterEach
    void leave() throws SQLException {
        stay.close();
        TestClock.ahead(Duration.ZERO);
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM sign_in_attempt"); // the next test may sign in
        }
    }

    @Test
    void anAccountIsClosedAfterFiveFailuresEvenToTheRightPasswordAndFromElsewhere() {
        for (int i = 1; i <= 5; i++) {
            assertThat(signIn.attempt(ADMINISTRATOR.mail(), WRONG, "192.0.2." + i))
                    .isEmpty();
        }
        Refused refused = refusal(ADMINISTRATOR.mail(), "192.0.2.9");
        assertThat(refused.kind()).isEqualTo(Refused.Kind.TOO_MANY);
        assertThat(refused.key()).isEqualTo("signIn.tooMany");
        TestClock.ahead(WINDOW.plusSeconds(1));
        assertThat(signIn.attempt(ADMINISTRATOR.mail(), PASSWORD, "192.0.2.9")).isPresent();
    }

    @Test
    void fourFailuresLeaveAnAccountOpen() {
        TestClock.ahead(Duration.ofHours(1));
        for (int i = 1; i <= 4; i++) {
            assertThat(signIn.attempt(AUDITOR_ELSEWHERE.mail(), WRONG, "192.0.2." + i))
                    .isEmpty();
        }
        assertThat(signIn.attempt(AUDITOR_ELSEWHERE.mail().toUpperCase(java.util.Locale.ROOT), PASSWORD, "192.0.2.1"))
                .isPresent();
    }

    @Test
    void anAddressIsClosedAfterThirtyFailuresWhateverTheAccounts() throws Exception {
        TestClock.ahead(Duration.ofHours(2));
        String address = "192.0.2.200";
        failedBefore(29, address);
        assertThat(signIn.attempt("inconnu@essai.jalon.test", WRONG, address)).isEmpty();
        assertThat(refusal(AUDITOR_ELSEWHERE.mail(), address).kind()).isEqualTo(Refused.Kind.TOO_MANY);
        assertThat(signIn.attempt(AUDITOR_ELSEWHERE.mail(), PASSWORD, "192.0.2.201"))
                .isPresent();
        TestClock.ahead(Duration.ofHours(2).plus(WINDOW).plusSeconds(1));
        assertThat(signIn.attempt(AUDITOR_ELSEWHERE.mail(), PASSWORD, address)).isPresent();
    }

    private void failedBefore(int times, String address) throws Exception {
        transaction.begin();
        for (int i = 0; i < times; i++) {
            entities.persist(new SignInAttempt(
                    "essai" + i + "@essai.jalon.test",
                    address,
                    LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                    false));
        }
        transaction.commit();
    }

    private Refused refusal(String mail, String address) {
        return catchThrowableOfType(Refused.class, () -> signIn.attempt(mail, PASSWORD, address));
    }
}
