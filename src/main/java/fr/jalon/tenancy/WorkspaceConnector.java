package fr.jalon.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.sessions.DatabaseSessionImpl;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * Takes connections from the container's pool and puts each into the thread's workspace: its MariaDB role and its
 * database. The pool's user holds nothing but roles, so a connection that missed this step can read nothing.
 */
class WorkspaceConnector extends JNDIConnector {

    private static final long serialVersionUID = 1L;

    WorkspaceConnector(String jndiName) {
        super(jndiName);
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        if (session instanceof DatabaseSessionImpl server && !server.isLoggedIn()) {
            return super.connect(properties, session); // EclipseLink starting up: without a role, it can read nothing
        }
        Workspace workspace = Workspace.current();
        Connection connection = super.connect(properties, session);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE `" + workspace.role() + "`");
            statement.execute("USE `" + workspace.database() + "`");
            return connection;
        } catch (SQLException refused) {
            close(connection, refused);
            throw DatabaseException.sqlException(refused);
        }
    }

    private static void close(Connection connection, SQLException cause) {
        try {
            connection.close();
        } catch (SQLException alsoFailed) {
            cause.addSuppressed(alsoFailed);
        }
    }
}
