package fr.jalon.launcher.exchange;

import fr.jalon.casework.exchange.Transactions;
import fr.jalon.tenancy.Tables;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** Transactions on one connection of the launcher. */
public final class LauncherTransactions implements Transactions {

    private final Connection connection;

    /** On that connection, which then commits no more by itself. */
    public LauncherTransactions(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    @Override
    public <T> T in(Function<Tables, T> work) {
        try {
            T result = work.apply(Tables.of(connection));
            connection.commit();
            return result;
        } catch (SQLException e) {
            undo(e);
            throw new PersistenceException(e);
        } catch (RuntimeException e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
