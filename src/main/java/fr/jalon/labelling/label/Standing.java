package fr.jalon.labelling.label;

import java.time.LocalDate;

/** What a label is worth on a day: its state, and its days. */
public enum Standing {
    /** Its first day is to come. */
    COMING("accent", "clock"),
    VALID("good", "verified"),
    SUSPENDED("attention", "pause-circle"),
    WITHDRAWN("bad", "times-circle"),
    RENEWED("neutral", "refresh"),
    EXPIRED("neutral", "calendar-times");

    private final String tone;
    private final String icon;

    Standing(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** On that day. A label that another follows holds until the day before that one begins. */
    public static Standing of(LabelState state, LocalDate since, LocalDate from, LocalDate until, LocalDate day) {
        if (state == LabelState.WITHDRAWN) {
            return WITHDRAWN;
        }
        if (state == LabelState.RENEWED && !day.isBefore(since)) {
            return RENEWED;
        }
        if (day.isAfter(until)) {
            return EXPIRED;
        }
        if (state == LabelState.SUSPENDED) {
            return SUSPENDED;
        }
        return day.isBefore(from) ? COMING : VALID;
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
