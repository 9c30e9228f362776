package fr.jalon.casework.programme;

import fr.jalon.casework.activity.Theme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a diagnosis says otherwise than the one before, on one theme.
 *
 * @param before null where nothing was said
 * @param now null where nothing is said any more
 */
public record DiagnosisChange(Part part, String before, String now) {

    /** What may differ. */
    public enum Part {
        NEEDS,
        STRENGTHS,
        PRIORITY_YOUNG,
        PRIORITY_COUNSELLOR;

        /** Whether it is a priority, which is said by a word of a closed list. */
        public boolean isPriority() {
            return this == PRIORITY_YOUNG || this == PRIORITY_COUNSELLOR;
        }
    }

    /** Whether the theme weighs more now; nothing for a text. */
    public boolean isRaised() {
        return part.isPriority() && rank(now) > rank(before);
    }

    /** By theme, where anything differs; without one before, nothing does. */
    static Map<Theme, List<DiagnosisChange>> between(DiagnosisContent before, DiagnosisContent now) {
        Map<Theme, List<DiagnosisChange>> all = new EnumMap<>(Theme.class);
        if (before == null) {
            return all;
        }
        for (Theme theme : Theme.values()) {
            ThemeView then = before.themes().getOrDefault(theme, new ThemeView());
            ThemeView today = now.themes().getOrDefault(theme, new ThemeView());
            List<DiagnosisChange> changes = new ArrayList<>();
            compare(changes, Part.NEEDS, then.getNeeds(), today.getNeeds());
            compare(changes, Part.STRENGTHS, then.getStrengths(), today.getStrengths());
            compare(changes, Part.PRIORITY_YOUNG, name(then.getPriorityYoung()), name(today.getPriorityYoung()));
            compare(
                    changes,
                    Part.PRIORITY_COUNSELLOR,
                    name(then.getPriorityCounsellor()),
                    name(today.getPriorityCounsellor()));
            if (!changes.isEmpty()) {
                all.put(theme, changes);
            }
        }
        return all;
    }

    private static void compare(List<DiagnosisChange> changes, Part part, String before, String now) {
        if (!Objects.equals(said(before), said(now))) {
            changes.add(new DiagnosisChange(part, said(before), said(now)));
        }
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String name(Priority priority) {
        return priority == null ? null : priority.name();
    }

    private static int rank(String priority) {
        return priority == null ? -1 : Priority.valueOf(priority).ordinal();
    }
}
