package fr.jalon.shared;

import fr.jalon.shared.error.Refused;
import io.hypersistence.tsid.TSID;
import java.time.Instant;

/** Identifiers: a 64-bit, time-ordered number (TSID), written in URLs as 13 characters of Crockford base 32. */
public final class Ids {

    private static final int BITS_BELOW_TIME = 22;

    private Ids() {}

    /** A new identifier, greater than those made before on this machine. */
    public static long next() {
        return TSID.Factory.getTsid().toLong();
    }

    /** A bound: identifiers made before that moment are smaller, those made from then on are not. */
    public static long firstAt(Instant moment) {
        return (moment.toEpochMilli() - TSID.TSID_EPOCH) << BITS_BELOW_TIME;
    }

    /** The text of an identifier in URLs and exports: 13 characters. */
    public static String text(long id) {
        return TSID.from(id).toString();
    }

    /**
     * Reads what {@link #text(long)} wrote.
     *
     * @throws Refused as "not found" where the text is no identifier, as it can name nothing
     */
    public static long parse(String text) {
        if (text == null || !TSID.isValid(text)) {
            throw Refused.notFound();
        }
        return TSID.from(text).toLong();
    }
}
