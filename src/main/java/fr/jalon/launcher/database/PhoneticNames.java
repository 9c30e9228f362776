package fr.jalon.launcher.database;

import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.Sex;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * Gives the young people registered before searches by ear the keys of their names: Java makes them, so that no change in
 * SQL could. A later function asks for a change that empties the column.
 */
final class PhoneticNames {

    private static final int BATCH = 1000;

    private PhoneticNames() {}

    /** Fills those that are empty; what was interrupted goes on where it stopped. */
    static void fill(Connection connection) throws SQLException {
        while (fillSome(connection) == BATCH) {
            continue;
        }
    }

    private static int fillSome(Connection connection) throws SQLException {
        int filled = 0;
        try (Statement statement = connection.createStatement();
                ResultSet people =
                        statement.executeQuery("SELECT id, birth_name, used_name, first_name FROM young_person"
                                + " WHERE phonetic_name IS NULL LIMIT " + BATCH);
                PreparedStatement fill =
                        connection.prepareStatement("UPDATE young_person SET phonetic_name = ? WHERE id = ?")) {
            while (people.next()) {
                fill.setString(1, names(people).phoneticName());
                fill.setLong(2, people.getLong("id"));
                fill.addBatch();
                filled++;
            }
            fill.executeBatch();
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
        return filled;
    }

    private static PersonalDetails names(ResultSet row) throws SQLException {
        return new PersonalDetails(
                row.getString("birth_name"),
                row.getString("used_name"),
                row.getString("first_name"),
                Sex.FEMALE,
                LocalDate.EPOCH,
                null,
                null,
                null,
                false,
                null,
                null,
                null);
    }
}
