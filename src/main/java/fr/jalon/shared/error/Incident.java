package fr.jalon.shared.error;

import io.hypersistence.tsid.TSID;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * An unexpected failure: the user is shown its number and no more; the log holds the number and the cause, so that
 * support finds one from the other.
 */
public record Incident(String number) {

    private static final Pattern QUOTED = Pattern.compile("(Duplicate entry|Incorrect \\w+ value:) '.*'(?= for )");
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    /** Logs the cause under a new number. */
    public static Incident of(Throwable cause) {
        Incident incident = new Incident(TSID.Factory.getTsid().toString());
        LOG.severe(() -> "Incident " + incident.number + System.lineSeparator() + withoutValues(cause));
        return incident;
    }

    /** The stack trace; the values that MariaDB quotes in its answers may be personal data. */
    static String withoutValues(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return QUOTED.matcher(trace.toString()).replaceAll("$1 '…'");
    }
}
