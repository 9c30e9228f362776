package fr.jalon.labelling.calibration;

/**
 * Something measured, which may call for an alert.
 *
 * @param subject the auditor's account, or the criterion's node
 * @param value hundredths of a level, with their sign, or per cent, as the kind says
 * @param basis how many scores, criteria or audits were measured
 */
record Measure(AlertKind kind, long subject, String title, int value, int basis) {

    private static final int HUNDREDTHS = 100;

    /** Levels in hundredths; null for null. */
    static Integer hundredths(Double levels) {
        return levels == null ? null : (int) Math.round(levels * HUNDREDTHS);
    }
}
