package fr.jalon.labelling.calibration;

import java.util.Arrays;
import java.util.Locale;

/** Reads and writes constants as addresses have them: in lower case. */
final class Choice {

    private Choice() {}

    /** The constant that an address names; the other one where it names none. */
    static <E extends Enum<E>> E of(Class<E> type, String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> lower(one).equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    /** As an address has it; empty for null. */
    static String lower(Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }
}
