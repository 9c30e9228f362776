package fr.jalon.labelling.report;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A version of the report of an audit. It never changes; a later one takes its place, and takes signatures of its own.
 *
 * @param number from 1
 * @param hash SHA-256 of what it says
 * @param assembledAt in UTC
 * @param signatures none, one or two
 */
public record ReportVersion(
        long id,
        int number,
        String conclusion,
        String hash,
        String assembledByName,
        LocalDateTime assembledAt,
        List<ReportSignature> signatures) {

    /** How many sign. */
    private static final int PAIR = 2;

    public ReportVersion {
        signatures = List.copyOf(signatures);
    }

    public boolean isSignedBy(long accountId) {
        return signatures.stream().anyMatch(one -> one.accountId() == accountId);
    }

    /** Whether both auditors signed it. */
    public boolean isSigned() {
        return signatures.size() == PAIR;
    }
}
