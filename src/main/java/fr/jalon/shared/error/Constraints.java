package fr.jalon.shared.error;

import java.sql.SQLIntegrityConstraintViolationException;

/** Recognises, in a failure, a constraint by which the database refused to write. */
public final class Constraints {

    private Constraints() {}

    /**
     * Whether the failure comes from that constraint.
     *
     * @param name of the unique or foreign key
     */
    public static boolean violated(Throwable failure, String name) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException
                    && String.valueOf(cause.getMessage()).contains(name)) {
                return true;
            }
        }
        return false;
    }
}
