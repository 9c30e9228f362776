package fr.jalon.shared.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table being written to a file, row after row; nothing of it stays in memory. */
public interface TableFile extends Closeable {

    /** Adds a row of texts, whole numbers and dates; null is an empty cell. */
    void row(List<?> cells) throws IOException;

    /**
     * A text that no spreadsheet takes for a formula: what begins as one begins with an apostrophe.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
     */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
