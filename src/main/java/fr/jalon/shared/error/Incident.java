package fr.jalon.shared.error;

import io.hypersistence.tsid.TSID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An unexpected failure: the user is shown its number and no more; the log holds the number and the cause, so that
 * support finds one from the other.
 */
public record Incident(String number) {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    /** Logs the cause under a new number. */
    public static Incident of(Throwable cause) {
        Incident incident = new Incident(TSID.Factory.getTsid().toString());
        LOG.log(Level.SEVERE, cause, () -> "Incident " + incident.number);
        return incident;
    }
}
