package fr.jalon.casework.exchange;

import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;

/**
 * Tries again what MariaDB refused because somebody wrote the same at that moment: the second time it sees what they
 * wrote. The transaction was rolled back, so nothing is there twice.
 */
record Persistent(Transactions transactions) implements Transactions {

    private static final int TRIES = 5;

    /** Duplicate key, waited too long for a lock, deadlock, record changed since the snapshot; a foreign key in the way. */
    private static final Set<Integer> AT_THE_SAME_MOMENT = Set.of(1062, 1205, 1213, 1020, 1451);

    @Override
    public <T> T in(Function<Tables, T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return transactions.in(work);
            } catch (RuntimeException failure) {
                if (tried == TRIES || !isAtTheSameMoment(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean isAtTheSameMoment(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused.key().equals("error.recordedMeanwhile")
                    || refused.key().equals("error.busy");
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && AT_THE_SAME_MOMENT.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
