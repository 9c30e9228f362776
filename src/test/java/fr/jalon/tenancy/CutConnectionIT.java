package fr.jalon.tenancy;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.AccessTokenSecret;
import fr.jalon.identity.TestActor;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.ServerFault;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A connection to the database is cut: nothing is half written, the number of an incident is told, and work goes on. */
@ExtendWith(ArquillianExtension.class)
class CutConnectionIT {

    private static final String COUNT = "SELECT COUNT(*) FROM young_person WHERE birth_name = '";

    @Inject
    TestActor actor;

    @Inject
    EntityManager entities;

    @Inject
    HttpServletRequest request;

    @Resource
    UserTransaction transaction;

    @Test
    void connectionsCutWhileNobodyUsesThemAreReplacedUnseen() throws Exception {
        count("Personne");
        try (ServerFault fault = MigrationUser.fault()) {
            assertThat(fault.cutAll()).isPositive();
        }
        assertThat(count("Personne")).isZero();
    }

    @Test
    void aTransactionThatLosesItsConnectionWritesNothingAndTheNextOneWorks() throws Exception {
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, () -> {
                    transaction.begin();
                    try {
                        insert("Coupure");
                        try (ServerFault fault = MigrationUser.fault()) {
                            fault.cutAll();
                        }
                        insert("Coupure-bis");
                        transaction.commit();
                        return null;
                    } catch (PersistenceException cut) {
                        rollBack(cut);
                        throw cut;
                    }
                }))
                .isInstanceOf(PersistenceException.class);
        assertThat(count("Coupure")).isZero();
        actor.as(COUNSELLOR_NORTH, () -> {
            transaction.begin();
            insert("Coupure");
            transaction.commit();
            return null;
        });
        assertThat(count("Coupure")).isEqualTo(1);
    }

    @Test
    void aRequestThatLosesItsConnectionAnswersWithAnIncidentAndTheSameRequestWorksNext() throws Exception {
        String token = token();
        HttpResponse<String> broken;
        try (ServerFault fault = MigrationUser.fault()) {
            fault.hold("ml_98001s00.journal_entry"); // written after the person, in the same transaction
            CompletableFuture<HttpResponse<String>> sent =
                    HttpClient.newHttpClient().sendAsync(registration(token), HttpResponse.BodyHandlers.ofString());
            fault.cutWhoWaits();
            broken = sent.get();
        }
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(broken.body()).contains("\"incident\"").doesNotContain("young_person", "Exception", "SQL");
        assertThat(count("Rupture")).isZero();
        HttpResponse<String> again =
                HttpClient.newHttpClient().send(registration(token), HttpResponse.BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(count("Rupture")).isEqualTo(1);
    }

    private void rollBack(PersistenceException cut) {
        try {
            transaction.rollback();
        } catch (SystemException nothingLeft) {
            cut.addSuppressed(nothingLeft);
        }
    }

    private HttpRequest registration(String token) {
        String body = "{\"birthName\":\"Rupture\",\"firstName\":\"Essai\",\"sex\":\"MALE\",\"birthDate\":\""
                + Here.today().minusYears(18) + "\"}";
        return HttpRequest.newBuilder(URI.create("http://localhost:" + request.getLocalPort() + request.getContextPath()
                        + "/api/v1/young-people"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String token() throws SQLException {
        String secret = AccessTokenSecret.create();
        try (Connection connection = MigrationUser.open("network");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO access_token (id, account_id, structure_code, role_window, name, hash, created_at,"
                                + " expires_at) VALUES (?, ?, ?, 'ml_98001s00', 'Essai', ?, NOW(6), NOW(6) + INTERVAL 1 DAY)")) {
            insert.setLong(1, Ids.next());
            insert.setLong(2, COUNSELLOR_NORTH.accountId());
            insert.setString(3, COUNSELLOR_NORTH.structure());
            insert.setBytes(4, AccessTokenSecret.hash(secret));
            insert.executeUpdate();
        }
        return secret;
    }

    private void insert(String name) {
        entities.createNativeQuery("INSERT INTO young_person (id, version, birth_name, first_name, folded_name, sex,"
                        + " birth_date, rqth, created_at, created_by) VALUES (?1, 1, ?2, 'Essai', ?2, 'MALE',"
                        + " '2006-01-01', FALSE, NOW(6), 101)")
                .setParameter(1, Ids.next())
                .setParameter(2, name)
                .executeUpdate();
    }

    private long count(String name) {
        return actor.as(
                COUNSELLOR_NORTH,
                () -> ((Number) entities.createNativeQuery(COUNT + name + "'").getSingleResult()).longValue());
    }
}
