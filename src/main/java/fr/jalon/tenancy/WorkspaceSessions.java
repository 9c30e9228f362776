package fr.jalon.tenancy;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Gives EclipseLink's session, and its read pool, connections that are always in a workspace. Named in persistence.xml. */
public class WorkspaceSessions implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        ServerSession server = (ServerSession) session;
        enter(server.getLogin());
        if (server.getReadConnectionPool() != null
                && server.getReadConnectionPool().getLogin() != server.getLogin()) {
            enter((DatabaseLogin) server.getReadConnectionPool().getLogin());
        }
    }

    private static void enter(DatabaseLogin login) {
        JNDIConnector given = (JNDIConnector) login.getConnector();
        WorkspaceConnector connector = new WorkspaceConnector(given.getName());
        if (given.getDataSource() != null) {
            connector.setDataSource(given.getDataSource());
        }
        login.setConnector(connector);
    }
}
