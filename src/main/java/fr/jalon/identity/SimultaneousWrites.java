package fr.jalon.identity;

import fr.jalon.shared.error.Refused;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells, in words to act on, what MariaDB or a version refused because two people wrote the same thing at the same
 * moment. The transaction is rolled back, so the second may simply begin again.
 */
final class SimultaneousWrites {

    private static final Logger LOG = Logger.getLogger(SimultaneousWrites.class.getName());

    private static final Pattern CONSTRAINT = Pattern.compile("(?<= for key )'\\w+'");
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int DUPLICATE = 1062;
    private static final int NO_PARENT = 1452;

    private SimultaneousWrites() {}

    /** The refusal that the failure stands for; empty where it is something else. */
    static Optional<Refused> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
                return Optional.of(Refused.changedMeanwhile());
            }
            if (cause instanceof SQLException refused) {
                return refusal(refused);
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> refusal(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case DUPLICATE -> Optional.of(logged("error.recordedMeanwhile", failure));
            case DEADLOCK, LOCK_WAIT_TIMEOUT -> Optional.of(logged("error.busy", failure));
            case NO_PARENT -> Optional.of(logged("error.goneMeanwhile", failure));
            default -> Optional.empty();
        };
    }

    /** Without the answer of MariaDB, which quotes the value: the code and the constraint say enough. */
    private static Refused logged(String key, SQLException failure) {
        Matcher constraint = CONSTRAINT.matcher(String.valueOf(failure.getMessage()));
        String name = constraint.find() ? constraint.group() : "";
        LOG.warning(() -> "Refused as " + key + ": MariaDB error " + failure.getErrorCode() + " " + name);
        return Refused.conflict(key);
    }
}
