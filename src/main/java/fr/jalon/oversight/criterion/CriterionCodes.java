package fr.jalon.oversight.criterion;

import fr.jalon.shared.error.Refused;
import java.util.Arrays;
import java.util.List;

/**
 * Codes of criteria, as 5.1: at least one, at most twenty, each once.
 *
 * @param all in the order in which they were given
 */
public record CriterionCodes(List<String> all) {

    private static final int MOST = 20;
    private static final String CODE = "[0-9A-Z]{1,6}(\\.[0-9A-Z]{1,4}){0,3}";

    public CriterionCodes {
        all = List.copyOf(all);
        if (all.isEmpty() || all.size() > MOST || !all.stream().allMatch(CriterionCodes::isOne)) {
            throw Refused.field("criteria", "network.refused.criteria");
        }
    }

    /** Reads "5.1, 2.3": what a person types, parted by commas, semicolons or spaces. */
    public static CriterionCodes of(String typed) {
        String codes = typed == null ? "" : typed;
        return new CriterionCodes(Arrays.stream(codes.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList());
    }

    /** Whether a text is a code of a criterion. */
    public static boolean isOne(String text) {
        return text != null && text.matches(CODE);
    }

    /** As tables keep them: between commas, so that one is found by its own: {@code ,5.1,2.3,}. */
    public String kept() {
        return "," + String.join(",", all) + ",";
    }

    /** Reads what {@link #kept()} wrote. */
    public static CriterionCodes read(String kept) {
        return of(kept);
    }

    /** The pattern by which a table finds what is about a criterion. */
    public static String like(String code) {
        return "%," + code + ",%";
    }

    /** "5.1, 2.3". */
    public String text() {
        return String.join(", ", all);
    }
}
