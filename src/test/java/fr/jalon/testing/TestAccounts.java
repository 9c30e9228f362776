package fr.jalon.testing;

import fr.jalon.identity.AccessTokenSecret;
import fr.jalon.identity.Role;
import fr.jalon.identity.TestPeople;
import fr.jalon.launcher.database.Database;
import fr.jalon.tenancy.StructureCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/** Writes the accounts of the tests into the database, as the provisioning of a platform would. */
final class TestAccounts {

    private TestAccounts() {}

    static void create(Database database) {
        Pbkdf2PasswordHashImpl passwords = new Pbkdf2PasswordHashImpl();
        passwords.initialize(Map.of("Pbkdf2PasswordHash.Iterations", "2048"));
        String hash = passwords.generate(TestPeople.PASSWORD.toCharArray());
        try (Connection connection = database.open("network");
                PreparedStatement account = connection.prepareStatement(
                        "INSERT INTO account (id, mail, name, password_hash, created_at) VALUES (?, ?, ?, ?, NOW(6))");
                PreparedStatement membership = connection.prepareStatement(
                        "INSERT INTO membership (id, account_id, structure_code, role, created_at)"
                                + " VALUES (?, ?, ?, ?, NOW(6))");
                PreparedStatement token = connection.prepareStatement(
                        "INSERT INTO access_token (id, account_id, structure_code, role_window, name, hash, created_at,"
                                + " expires_at) VALUES (?, ?, ?, ?, 'Essai', ?, NOW(6), NOW(6) + INTERVAL 1 DAY)")) {
            for (TestPeople person : TestPeople.values()) {
                account.setLong(1, person.accountId());
                account.setString(2, person.mail());
                account.setString(3, "Essai " + person.name());
                account.setString(4, hash);
                account.executeUpdate();
                membership.setLong(1, person.accountId());
                membership.setLong(2, person.accountId());
                membership.setString(3, person.structure());
                membership.setString(4, person.role().name());
                membership.executeUpdate();
                token.setLong(1, person.accountId());
                token.setLong(2, person.accountId());
                token.setString(3, person.structure());
                token.setString(
                        4,
                        person.role()
                                .workspace(new StructureCode(person.structure()))
                                .role());
                token.setBytes(5, AccessTokenSecret.hash(person.token()));
                token.executeUpdate();
            }
            createAuditors(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody of a region of the tests: they may audit its structures. */
    private static void createAuditors(Connection connection) throws SQLException {
        try (PreparedStatement auditor = connection.prepareStatement(
                "INSERT INTO auditor (account_id, kind, organisation, region_code) VALUES (?, ?, ?, ?)")) {
            for (TestPeople person : TestPeople.values()) {
                if (person.role() == Role.AUDITOR) {
                    boolean certifier = person == TestPeople.AUDITOR_CERTIFIER;
                    auditor.setLong(1, person.accountId());
                    auditor.setString(2, certifier ? "CERTIFICATION_BODY" : "NETWORK");
                    auditor.setString(3, "Organisation d'essai");
                    auditor.setString(4, certifier ? null : "96");
                    auditor.executeUpdate();
                }
            }
        }
    }
}
