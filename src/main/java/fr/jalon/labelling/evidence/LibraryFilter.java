package fr.jalon.labelling.evidence;

import fr.jalon.shared.error.Refused;
import java.util.Arrays;
import java.util.Locale;

/**
 * What of the library is asked for; null asks for any.
 *
 * @param list the pieces as the tabs part them
 * @param text words that stand in their titles or contents; empty: any
 * @param criterion code of a criterion that they prove
 */
public record LibraryFilter(Tab list, EvidenceKind kind, Review review, String text, String criterion) {

    /** The parts of the library. */
    public enum Tab {
        /** All that is not withdrawn. */
        CURRENT,
        /** What waits for a review. */
        TO_REVIEW,
        /** What is to be done again. */
        REDO,
        /** What ends within 60 days, or is over. */
        ENDING,
        /** Frozen indicators that no longer hold, and wait for somebody. */
        DRIFTED,
        WITHDRAWN,
        /** Everything, withdrawn or not. */
        ALL
    }

    public LibraryFilter {
        list = list == null ? Tab.CURRENT : list;
        text = text == null ? "" : text.strip();
        criterion = criterion == null || criterion.isBlank() ? null : criterion.strip();
    }

    /** As an address names it; what it names wrongly is refused with the name of the parameter. */
    public static LibraryFilter of(String list, String kind, String review, String text, String criterion) {
        return new LibraryFilter(
                one(Tab.class, "list", list),
                one(EvidenceKind.class, "kind", kind),
                one(Review.class, "review", review),
                text,
                criterion);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String parameter, String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refused.field(parameter, "evidence.filterUnknown", name));
    }
}
