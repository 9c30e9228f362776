package fr.jalon.rest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.AccessTokenSecret;
import fr.jalon.identity.TestPeople;
import fr.jalon.testing.Rest;
import fr.jalon.testing.Rows;
import fr.jalon.testing.South;
import fr.jalon.testing.TestPlatform;
import java.net.URL;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A token opens one workspace, as long as it is neither revoked nor expired and its owner still works there. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TokensIT {

    private static final String SECRET = AccessTokenSecret.create();

    @ArquillianResource
    private URL application;

    private final Rows rows = TestPlatform.rows();

    @BeforeEach
    void makeAToken() {
        rows.change("INSERT INTO network.account (id, mail, name, created_at)"
                + " VALUES (9501, 'jeton@essai.jalon.test', 'Essai Jeton', NOW(6))");
        rows.change("INSERT INTO network.membership (id, account_id, structure_code, role, created_at)"
                + " VALUES (9501, 9501, '98002S00', 'COUNSELLOR', NOW(6))");
        rows.change("INSERT INTO network.access_token (id, account_id, structure_code, role_window, name, hash,"
                + " created_at, expires_at) VALUES (9501, 9501, '98002S00', 'ml_98002s00', 'Essai', x'"
                + HexFormat.of().formatHex(AccessTokenSecret.hash(SECRET))
                + "', NOW(6), NOW(6) + INTERVAL 1 DAY)");
        assertThat(answer().status()).isEqualTo(200);
    }

    @AfterEach
    void takeItAway() {
        rows.change("DELETE FROM network.access_token WHERE id = 9501");
        rows.change("DELETE FROM network.membership WHERE id = 9501");
        rows.change("DELETE FROM network.account WHERE id = 9501");
    }

    @Test
    void aRevokedOneOpensNothing() {
        rows.change("UPDATE network.access_token SET revoked_at = NOW(6) WHERE id = 9501");
        assertClosed(answer());
    }

    @Test
    void anExpiredOneOpensNothing() {
        rows.change("UPDATE network.access_token SET expires_at = NOW(6) - INTERVAL 1 SECOND WHERE id = 9501");
        assertClosed(answer());
    }

    @Test
    void oneOfSomebodyWhoLeftTheStructureOpensNothing() {
        rows.change("DELETE FROM network.membership WHERE id = 9501");
        assertClosed(answer());
    }

    @Test
    void oneOfABlockedAccountOpensNothing() {
        rows.change("UPDATE network.account SET state = 'BLOCKED' WHERE id = 9501");
        assertClosed(answer());
    }

    @Test
    void anUnknownOneOrNoneOpensNothing() {
        assertClosed(Rest.at(application).withToken("jln_unknown").get("young-people"));
        assertClosed(Rest.at(application).get("young-people"));
    }

    @Test
    void oneOfAnotherWorkspaceFindsNothingThere() {
        rows.change("UPDATE network.membership SET structure_code = '98001S00' WHERE id = 9501");
        rows.change("UPDATE network.access_token SET structure_code = '98001S00', role_window = 'ml_98001s00'"
                + " WHERE id = 9501");
        assertThat(answer().status()).isEqualTo(404);
    }

    @Test
    void itsUseIsNoted() {
        assertThat(rows.number(
                        "SELECT COUNT(*) FROM network.access_token WHERE id = 9501 AND last_used_at IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void manyCallsAtOnceAllSucceedAndItsUseIsKeptWhileAnotherTenantsTokenFindsNothing() {
        for (String last : List.of("NULL", "NOW(6) - INTERVAL 5 MINUTE")) {
            rows.change("UPDATE network.access_token SET last_used_at = " + last + " WHERE id = 9501");
            List<Integer> statuses = atOnce(16);
            assertThat(statuses)
                    .as(statuses::toString)
                    .filteredOn(status -> status == 200)
                    .hasSize(16);
            assertThat(statuses).filteredOn(status -> status == 404).hasSize(16);
            assertThat(rows.number("SELECT COUNT(*) FROM network.access_token WHERE id = 9501 AND revoked_at IS NULL"
                            + " AND last_used_at > NOW(6) - INTERVAL 2 MINUTE"))
                    .isEqualTo(1);
        }
    }

    /** So many calls with the token, and as many with one of Essai-Nord, begun together; how each was answered. */
    private List<Integer> atOnce(int calls) {
        ExecutorService pool = Executors.newFixedThreadPool(2 * calls);
        try {
            CyclicBarrier start = new CyclicBarrier(2 * calls);
            return IntStream.range(0, 2 * calls)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> status(i % 2 == 0, start), pool))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            pool.shutdown();
        }
    }

    private int status(boolean south, CyclicBarrier start) {
        try {
            start.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        Rest rest = Rest.at(application);
        return (south ? rest.withToken(SECRET) : rest.as(TestPeople.COUNSELLOR_NORTH))
                .get("young-people/" + South.PERSON)
                .status();
    }

    private Rest.Answer answer() {
        return Rest.at(application).withToken(SECRET).get("young-people/" + South.PERSON);
    }

    private static void assertClosed(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.text("detail")).endsWith("jln_…");
        assertThat(answer.body()).doesNotContain(South.SECRET);
    }
}
