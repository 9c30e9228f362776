package fr.jalon.casework.exchange.dossier;

import fr.jalon.casework.person.Nir;
import fr.jalon.shared.error.Refused;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A NIR as a spreadsheet leaves it. Excel takes the number for one to compute with: it writes 2,95111E+14 and forgets the
 * other digits, or drops the zero with which the key begins. What can be known for certain is taken; the rest is explained.
 */
final class WrittenNir {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,](\\d+))?[eE]\\+?14");
    private static final int DIGITS = 15;

    private WrittenNir() {}

    /** Reads it; refuses in words what is none. */
    static Nir parse(String written) {
        String text = written.strip().replaceFirst("^['’]", "").replaceAll("[\\s.\\u00a0\\u202f-]", "");
        String number = written.strip().replaceFirst("^['’]", "");
        if (SCIENTIFIC.matcher(number).matches()) {
            return ofScientific(number.replace(',', '.'));
        }
        if (text.endsWith(",0") || text.endsWith(",00")) {
            text = text.substring(0, text.indexOf(','));
        }
        if (text.matches("[0-9]{13}|[0-9]{6}[AaBb][0-9]{6}")) {
            throw Refused.field("nir", "import.nir.noKey");
        }
        if (text.length() == DIGITS - 1 && lostTheZeroOfItsKey(text)) {
            throw Refused.field("nir", "import.nir.lostZero", text.substring(DIGITS - 2));
        }
        return Nir.parse(text);
    }

    private static Nir ofScientific(String number) {
        BigDecimal value = new BigDecimal(number);
        if (value.precision() < DIGITS - 2) { // else what is missing are zeros at the end, and the key proves it
            throw Refused.field("nir", "import.nir.scientific");
        }
        return Nir.parse(value.toPlainString());
    }

    private static boolean lostTheZeroOfItsKey(String text) {
        try {
            Nir.parse(text.substring(0, DIGITS - 2) + "0" + text.substring(DIGITS - 2));
            return true;
        } catch (Refused anotherFault) {
            return false;
        }
    }
}
