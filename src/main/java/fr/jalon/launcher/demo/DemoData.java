package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import java.sql.SQLException;

/** One part of the demonstration. It is loaded once; what users change afterwards is theirs. */
public interface DemoData {

    /** A short name that never changes: by it the platform remembers that the part is loaded. */
    String name();

    /** Whether the part is loaded at each start, and then only adds what is missing. */
    default boolean isCompleted() {
        return false;
    }

    /** Writes the part; called before the application starts. Should commit only when it is whole. */
    void load(Database database) throws SQLException;
}
