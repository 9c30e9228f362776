package fr.jalon.casework.activity;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What was done.
 *
 * @param heldOn day, where the structure is
 * @param minutes 1 to 600
 * @param themes may be empty
 * @param result may be null
 * @param notes by level; at most 4 000 characters each
 */
public record ActDetails(
        ActKind kind,
        LocalDate heldOn,
        int minutes,
        Channel channel,
        Set<Theme> themes,
        Attendance attendance,
        ActResult result,
        Map<NoteLevel, String> notes) {

    private static final int LONGEST = 600;
    private static final int LONGEST_NOTE = 4000;

    /** Refuses a missing kind, day or channel, and a length or note out of bounds. */
    public ActDetails {
        if (kind == null) {
            throw Refused.field("kind", "act.kind.missing");
        }
        if (heldOn == null) {
            throw Refused.field("heldOn", "act.heldOn.missing");
        }
        if (channel == null) {
            throw Refused.field("channel", "act.channel.missing");
        }
        if (minutes < 1 || minutes > LONGEST) {
            throw Refused.field("minutes", "act.minutes.wrong", LONGEST);
        }
        attendance = attendance == null ? Attendance.ATTENDED : attendance;
        if (kind == ActKind.FIRST_WELCOME && attendance != Attendance.ATTENDED) {
            throw Refused.field("attendance", "act.firstWelcome.attended");
        }
        themes = themes == null || themes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(themes));
        notes.forEach((level, text) -> {
            if (text != null && text.length() > LONGEST_NOTE) {
                throw Refused.field(
                        level.name().toLowerCase(java.util.Locale.ROOT) + "Note", "act.summary.tooLong", LONGEST_NOTE);
            }
        });
    }

    /** An act that was attended, with a theme and a note for those who accompany, each of which may be null. */
    public ActDetails(ActKind kind, LocalDate heldOn, int minutes, Channel channel, Theme theme, String note) {
        this(
                kind,
                heldOn,
                minutes,
                channel,
                theme == null ? Set.of() : Set.of(theme),
                Attendance.ATTENDED,
                null,
                note == null ? Map.of() : Map.of(NoteLevel.TEAM, note));
    }

    /** The note of a level, or null where there is none. */
    String note(NoteLevel level) {
        String text = notes.get(level);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
