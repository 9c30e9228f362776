package fr.jalon.identity;

import static fr.jalon.identity.TestPeople.ANALYST;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session ends by itself, or where its owner ends all of them; a weak password is refused by its name. */
@ExtendWith(ArquillianExtension.class)
class SessionLimitsIT {

    @Inject
    RecogniseCaller recognise;

    @Inject
    OwnAccount account;

    @Inject
    AccessTokens tokens;

    @Inject
    Actor actor;

    @Inject
    HttpServletRequest request;

    private Workspace.Stay stay;

    @BeforeEach
    void enter() {
        stay = Workspace.IDENTITY.enter();
    }

    @AfterEach
    void leave() {
        stay.close();
        actor.is(null, null);
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void aSessionEndsTenHoursAfterThePasswordHoweverMuchItIsUsed() {
        SignedIn someone = signedIn(DIRECTOR_NORTH, Instant.now());
        TestClock.ahead(Duration.ofHours(10).minusMinutes(1));
        assertThat(recognise.again(someone)).isPresent();
        TestClock.ahead(Duration.ofHours(10).plusSeconds(1));
        assertThat(recognise.again(someone)).isEmpty();
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutUse() {
        assertThat(request.getServletContext().getSessionTimeout()).isEqualTo(30);
    }

    @Test
    void signingOutEverywhereEndsWhatBeganBeforeAndNothingElse() {
        SignedIn before = signedIn(ANALYST, Instant.now());
        actor.is(before, "127.0.0.1");
        String token = tokens.create("Tableau de bord", 30);
        SignedIn other = signedIn(DIRECTOR_NORTH, before.since());
        TestClock.ahead(Duration.ofSeconds(1));
        account.signOutEverywhere();
        assertThat(recognise.again(before)).isEmpty();
        assertThat(recognise.again(other)).isPresent();
        TestClock.ahead(Duration.ofSeconds(2));
        assertThat(recognise.again(signedIn(ANALYST, Instant.now().plusSeconds(2))))
                .isPresent();
        assertThat(recognise.byToken(token)).isPresent();
    }

    @Test
    void aTokenOpensNothingOnceItIsRevokedOrPast() {
        actor.is(signedIn(ANALYST, Instant.now()), "127.0.0.1");
        String kept = tokens.create("Court", 1);
        TestClock.ahead(Duration.ofDays(1).plusSeconds(1));
        assertThat(recognise.byToken(kept)).isEmpty();
        String revoked = tokens.create("Révoqué", 1);
        assertThat(recognise.byToken(revoked)).isPresent();
        tokens.revoke(tokens.mine().get(0).getId());
        assertThat(recognise.byToken(revoked)).isEmpty();
        assertThat(recognise.byToken("jln_inventé")).isEmpty();
    }

    @Test
    void aWeakPasswordIsRefusedByItsWeaknessAndAWrongPresentOneToo() {
        actor.is(signedIn(ANALYST, Instant.now()), "127.0.0.1");
        assertThat(refusal(TestPeople.PASSWORD, "motdepasse2026")).isEqualTo("newPassword password.common");
        assertThat(refusal(TestPeople.PASSWORD, "court")).isEqualTo("newPassword password.tooShort");
        assertThat(refusal(TestPeople.PASSWORD, "analyst-Sentier-41-Rivage"))
                .isEqualTo("newPassword password.ownWords");
        assertThat(refusal("pas le bon", "Rivage-Tisane-41-Galerie")).isEqualTo("presentPassword password.wrong");
    }

    private String refusal(String present, String wanted) {
        Refused refused = catchThrowableOfType(Refused.class, () -> account.changePassword(present, wanted));
        return refused.field() + " " + refused.key();
    }

    private static SignedIn signedIn(TestPeople who, Instant since) {
        return new SignedIn(
                who.accountId(),
                "Essai",
                new StructureCode(who.structure()),
                who.structure(),
                ZoneId.of("Europe/Paris"),
                Set.of(who.role()),
                since);
    }
}
