package fr.jalon.testing;

import java.sql.Connection;
import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/** The migration user of the tests' platform, for what the application itself may not do. */
public final class MigrationUser {

    private MigrationUser() {}

    /** A new connection to that database, as the launcher opens it. */
    public static Connection open(String database) throws SQLException {
        return new MariaDbDataSource("jdbc:mariadb://127.0.0.1:" + System.getProperty("test.db.port") + "/" + database
                        + "?timezone=UTC&sslMode=disable")
                .getConnection("jalon_migration", System.getProperty("test.migration.password"));
    }

    /** Cuts connections of the application. */
    public static ServerFault fault() throws SQLException {
        return new ServerFault(open(""), "jalon_app");
    }
}
