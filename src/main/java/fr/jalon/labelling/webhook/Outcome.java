package fr.jalon.labelling.webhook;

/**
 * What came of sending.
 *
 * @param status of HTTP; null where nothing was answered
 * @param answer how the answer began, or why there was none; may be null
 */
record Outcome(Integer status, String answer) {
    private static final int LONGEST = 200;
    private static final int GONE = 410;

    Outcome {
        answer = answer == null ? null : plain(answer);
    }

    /** What the network did not let through. */
    static Outcome failed(String why) {
        return new Outcome(null, why);
    }

    boolean isTaken() {
        return status != null && status >= 200 && status < 300;
    }

    /** Whether the receiver wants nothing any more. */
    boolean isGone() {
        return status != null && status == GONE;
    }

    /** One line of what the other side said, without characters that steer a screen. */
    private static String plain(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return line.substring(0, end);
    }
}
