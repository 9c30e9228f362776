package fr.jalon.labelling.evidence;

import java.time.LocalDate;

/** How long a piece of evidence still holds, on a day. */
public enum Validity {
    NO_END("neutral", "check"),
    VALID("neutral", "check"),
    /** Its last day is less than 60 days away. */
    ENDS_IN_60("accent", "clock"),
    /** Its last day is less than 15 days away. */
    ENDS_IN_15("attention", "clock"),
    EXPIRED("attention", "exclamation-triangle");

    static final int FIRST_WARNING = 60;
    static final int LAST_WARNING = 15;

    private final String tone;
    private final String icon;

    Validity(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** The state on a day; {@code until} is the last day it holds, or null. */
    public static Validity on(LocalDate today, LocalDate until) {
        if (until == null) {
            return NO_END;
        }
        if (until.isBefore(today)) {
            return EXPIRED;
        }
        if (!until.isAfter(today.plusDays(LAST_WARNING))) {
            return ENDS_IN_15;
        }
        return until.isAfter(today.plusDays(FIRST_WARNING)) ? VALID : ENDS_IN_60;
    }

    /** Whether somebody should be warned. */
    public boolean isWarning() {
        return this == ENDS_IN_60 || this == ENDS_IN_15 || this == EXPIRED;
    }

    public String getTone() {
        return tone;
    }

    public String getIcon() {
        return icon;
    }
}
