package fr.jalon.casework.programme;

import fr.jalon.casework.activity.Theme;
import fr.jalon.shared.error.Refused;
import java.util.Arrays;
import java.util.Map;

/**
 * What a diagnosis says.
 *
 * @param hardToEmploy difficulty reaching lasting employment (L5131-6); null while not assessed
 * @param conclusion may be null
 */
public record DiagnosisContent(Map<Theme, ThemeView> themes, Boolean hardToEmploy, String conclusion) {

    private static final int LONGEST = 4000;

    /** Refuses a text that is too long. */
    public DiagnosisContent {
        if (conclusion != null && conclusion.length() > LONGEST) {
            throw Refused.field("conclusion", "diagnosis.tooLong", LONGEST);
        }
        for (ThemeView view : themes.values()) {
            if (length(view.getNeeds()) > LONGEST || length(view.getStrengths()) > LONGEST) {
                throw new Refused("diagnosis.tooLong", LONGEST);
            }
        }
    }

    /** How many themes both have spoken about. */
    public long discussed() {
        return Arrays.stream(Theme.values()).filter(this::isDiscussed).count();
    }

    /** Refuses to complete before every theme has been talked about and the difficulty assessed. */
    void checkComplete() {
        int all = Theme.values().length;
        if (discussed() < all) {
            throw new Refused("diagnosis.themesMissing", all - discussed(), all);
        }
        if (hardToEmploy == null) {
            throw Refused.field("hardToEmploy", "diagnosis.hardToEmploy.missing");
        }
    }

    private boolean isDiscussed(Theme theme) {
        ThemeView view = themes.get(theme);
        return view != null && view.isDiscussed();
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
