package fr.jalon.labelling.calibration;

/** What an alert of calibration is about, with the rule that its threshold comes from. */
public enum AlertKind {
    /** An auditor scores higher or lower than what the pair then agrees on; in hundredths of a level. */
    FROM_AGREED("CALIBRATION_FROM_AGREED"),
    /** An auditor scores higher or lower than the others of their pairs; in hundredths of a level. */
    FROM_OTHER("CALIBRATION_FROM_OTHER"),
    /** The two auditors of many audits score a criterion differently; in per cent of the audits. */
    DIVIDES("CALIBRATION_DIVIDES"),
    /** An auditor's pairs score few criteria apart before they agree; in per cent of the criteria. */
    APART("CALIBRATION_APART");

    private final String rule;

    AlertKind(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    /** Whether what is measured is in hundredths of a level; in per cent otherwise. */
    public boolean isInLevels() {
        return this == FROM_AGREED || this == FROM_OTHER;
    }

    /** Whether it is about an auditor; about a criterion otherwise. */
    public boolean isOfAuditor() {
        return this != DIVIDES;
    }

    /** Whether what was measured calls for an alert. */
    boolean isReached(int measured, int threshold) {
        return this == APART ? measured < threshold : Math.abs(measured) >= threshold;
    }
}
