package fr.jalon.testing;

import fr.jalon.identity.TestPeople;
import fr.jalon.launcher.database.Database;
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
                                + " VALUES (?, ?, ?, ?, NOW(6))")) {
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
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
