package fr.jalon.casework.exchange.source;

import java.util.Locale;

/** What a file of case files may be. */
public enum Format {
    /** Dossiers of i-Milo in JSON: one, an array of them, or one after the other. */
    MILO("json"),
    /** A table of text, its columns parted by semicolons, commas, tabs or bars. */
    CSV("csv"),
    /** A workbook of Excel, of which the first sheet is read. */
    XLSX("xlsx");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** The end of the names of such files, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether its rows are those of a table, whose columns somebody has to name. */
    public boolean isTable() {
        return this != MILO;
    }

    /**
     * The format that a file seems to have: its first characters say it better than its name.
     *
     * @param head the beginning of the file
     */
    public static Format of(String name, byte[] head) {
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
            return XLSX;
        }
        for (int i = startsWithMark(head) ? 3 : 0; i < head.length; i++) {
            if (!Character.isWhitespace(head[i])) {
                boolean json = head[i] == '{' || head[i] == '[';
                return json ? MILO : CSV;
            }
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".json") ? MILO : CSV;
    }

    private static boolean startsWithMark(byte[] head) {
        return head.length > 2 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf;
    }
}
