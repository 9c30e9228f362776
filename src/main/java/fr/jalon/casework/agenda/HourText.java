package fr.jalon.casework.agenda;

import java.time.LocalTime;

/** Hours as French people write them: 9 h, 14 h 30, with spaces that do not break. */
public final class HourText {

    private HourText() {}

    /** The hour in words and digits. */
    public static String of(LocalTime time) {
        String minutes = time.getMinute() == 0 ? "" : "\u00a0%02d".formatted(time.getMinute());
        return time.getHour() + "\u00a0h" + minutes;
    }
}
