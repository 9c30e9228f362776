package fr.jalon.oversight.practice;

import fr.jalon.oversight.criterion.CriterionCodes;
import java.util.Locale;
import java.util.function.Function;

/**
 * Which published practices.
 *
 * @param criterion code of a criterion that they are about; null for any
 * @param words that they hold, one after the other; null for any
 * @param region name of the region that they come from; null for any
 */
public record PracticeSearch(String criterion, String words, String region) {

    static final PracticeSearch ANY = new PracticeSearch(null, null, null);

    /** What is no code of a criterion, or blank, is no filter. */
    public PracticeSearch {
        criterion = CriterionCodes.isOne(criterion) ? criterion : null;
        words = words == null || words.isBlank() ? null : words.strip();
        region = region == null || region.isBlank() ? null : region.strip();
    }

    /** As the parameters of an address say. */
    static PracticeSearch of(Function<String, String> parameter) {
        return new PracticeSearch(parameter.apply("criterion"), parameter.apply("q"), parameter.apply("region"));
    }

    /** The criterion as the database compares it. */
    String criterionPattern() {
        return criterion == null ? null : CriterionCodes.like(criterion);
    }

    /** The words as the database compares them. */
    String wordsPattern() {
        return words == null ? null : "%" + words.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", " ") + "%";
    }
}
