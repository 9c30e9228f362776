package fr.jalon.casework;

import java.math.BigDecimal;
import java.util.Optional;

/** Amounts of euros as French people type them: 561,68, 1 200, 300 €. */
public final class EurosText {

    private EurosText() {}

    /** The amount that was typed; empty where it is none. */
    public static Optional<BigDecimal> parse(String typed) {
        String digits = typed.replaceAll("[\\s\u00a0\u202f€]", "").replace(',', '.');
        return digits.matches("[0-9]{1,6}(\\.[0-9]{1,2})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    /** The amount as it is typed: 561,68. */
    public static String of(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }
}
