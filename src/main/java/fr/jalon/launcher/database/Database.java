package fr.jalon.launcher.database;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.base.Settings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * A MariaDB server and the two users that Jalon has there: the one for migrations, used by the launcher alone, and the
 * application's, which holds roles and nothing else.
 */
public final class Database {

    static final String MIGRATION_USER = "jalon_migration";
    static final String APPLICATION_USER = "jalon_app";

    private final String host;
    private final int port;
    private final Account migration;
    private final Account application;
    private final String sslMode;

    Database(String host, int port, Account migration, Account application, String sslMode) {
        this.host = host;
        this.port = port;
        this.migration = migration;
        this.application = application;
        this.sslMode = sslMode;
    }

    /** The server that the environment names, if it names one. */
    public static Optional<Database> external(Settings settings) {
        return settings.get("JALON_DB_HOST")
                .map(host -> new Database(
                        host,
                        settings.port("JALON_DB_PORT", 3306),
                        new Account(
                                settings.get("JALON_MIGRATION_USER").orElse(MIGRATION_USER),
                                settings.require("JALON_MIGRATION_PASSWORD")),
                        new Account(
                                settings.get("JALON_DB_USER").orElse(APPLICATION_USER),
                                settings.require("JALON_DB_PASSWORD")),
                        settings.get("JALON_DB_SSL_MODE").orElse("disable")));
    }

    /** The embedded server of a data folder, from what the platform running there says and the folder's secrets. */
    public static Database embedded(Properties platform, Properties secrets) {
        return embedded(Integer.parseInt(platform.getProperty("database.port")), secrets);
    }

    static Database embedded(int port, Properties secrets) {
        return new Database(
                "127.0.0.1",
                port,
                new Account(MIGRATION_USER, secrets.getProperty("migration.password")),
                new Account(APPLICATION_USER, secrets.getProperty("application.password")),
                "disable");
    }

    /** This, after a first connection has shown that the server answers and lets the migration user in. */
    public Database reachable() {
        try (Connection connection = open("")) {
            if (connection.isValid(5)) {
                return this;
            }
        } catch (SQLException e) {
            throw new Failure(
                    "La base de données " + host + ":" + port + " refuse la connexion : " + Reason.of(e) + ".", e);
        }
        throw new Failure("La base de données " + host + ":" + port + " ne répond pas.");
    }

    /** Fails unless the application's own user is let in too: it would only find out once it is deployed. */
    public void requireApplicationUser() {
        try (Connection connection = DriverManager.getConnection(
                applicationUrl() + "&connectTimeout=10000", application.user(), application.password())) {
            if (connection.isValid(5)) {
                return;
            }
        } catch (SQLException e) {
            throw new Failure(
                    "La base de données " + host + ":" + port + " refuse l'application, utilisateur "
                            + application.user() + " : " + Reason.of(e) + ".",
                    e);
        }
        throw new Failure("La base de données " + host + ":" + port + " ne répond pas à l'application.");
    }

    /** A new connection of the migration user; an empty name opens none of the databases. */
    public Connection open(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://" + host + ":" + port + "/" + database
                        + "?allowLocalInfile=false&useBulkStmts=false&allowMultiQueries=true&sslMode=" + sslMode
                        + "&timezone=UTC&connectTimeout=10000",
                migration.user(),
                migration.password());
    }

    /** What the application connects to; role and database are set on each connection. */
    public String applicationUrl() {
        return "jdbc:mariadb://" + host + ":" + port + "/?allowLocalInfile=false&useBulkStmts=false&sslMode=" + sslMode
                + "&timezone=UTC";
    }

    public String applicationUser() {
        return application.user();
    }

    public String applicationPassword() {
        return application.password();
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    /** A name and its password. */
    record Account(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
