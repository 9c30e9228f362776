package fr.jalon.testing;

import fr.jalon.launcher.base.DataDirectory;
import fr.jalon.launcher.database.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/** What the platform that the browser tests use has kept: its database, by the migration user, and its files. */
final class PlatformDatabase {

    private static final DataDirectory DATA =
            DataDirectory.at(Path.of(System.getProperty("jalon.data", ServedPlatform.DATA.toString())));

    private PlatformDatabase() {}

    static long count(String database, String from) throws SQLException {
        try (Connection connection = database().open(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Cuts connections of the application. */
    static ServerFault fault() throws SQLException {
        return new ServerFault(database().open(""), database().applicationUser());
    }

    /** How many files the structure has in the store. */
    static long files(String structure) throws java.io.IOException {
        Path folder = DATA.files().resolve(structure);
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** By the migration user. */
    static Database database() {
        return Database.embedded(DATA.platform().orElseThrow(), DATA.secrets().orElseThrow());
    }
}
