package fr.jalon.casework.duplicate;

import java.util.List;
import java.util.Objects;

/**
 * A field that the two files do not say alike, and which of them wins unless somebody says otherwise.
 *
 * @param name of the field in the history of files; {@code identity.street} stands for the whole address
 * @param kept what the file that stays says; null where nothing
 * @param absorbed what the other one says; null where nothing
 * @param fromAbsorbed whether that of the other file is taken, if nobody chooses: what is said wins over what is not, what
 *     is proven over what is not, then what was said last
 */
public record MergedField(String name, Said kept, Said absorbed, boolean fromAbsorbed) {

    /**
     * What a file says.
     *
     * @param values as they are kept: several for an address
     * @param toldAt UTC, as MariaDB writes it
     */
    record Said(List<String> values, boolean proven, String toldAt) {

        boolean isEmpty() {
            return values.stream().allMatch(Objects::isNull);
        }
    }

    static MergedField of(String name, Said kept, Said absorbed) {
        return new MergedField(name, kept, absorbed, wins(absorbed, kept));
    }

    private static boolean wins(Said challenger, Said holder) {
        if (challenger.isEmpty() || holder.isEmpty()) {
            return !challenger.isEmpty();
        }
        if (challenger.proven() != holder.proven()) {
            return challenger.proven();
        }
        return challenger.toldAt().compareTo(holder.toldAt()) > 0;
    }
}
