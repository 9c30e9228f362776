package fr.jalon.casework.search;

import fr.jalon.casework.FoldedName;
import fr.jalon.casework.person.PhoneticName;
import fr.jalon.shared.database.SqlText;
import java.util.Locale;

/**
 * What somebody types to find a young person, and what it is by its look: a file number, a telephone, a social security
 * number (13 characters or all 15), a mail, or words of a name.
 */
record SearchText(Kind kind, String value) {

    /** What was typed. */
    enum Kind {
        NOTHING,
        NAME,
        FILE_NUMBER,
        PHONE,
        NIR,
        MAIL
    }

    private static final int MOST_WORDS = 8;
    private static final int WITHOUT_KEY = 13;
    private static final int LEAST_OF_A_PHONE = 6;

    /** Tells what was typed; what can be nothing is nothing. */
    static SearchText of(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.contains("@")) {
            return new SearchText(Kind.MAIL, text.toLowerCase(Locale.ROOT));
        }
        String glued = text.replaceAll("[\\s.()\\u00a0\\u202f-]", "").toUpperCase(Locale.ROOT);
        if (glued.matches("[1-478][0-9]{5}[0-9A-B][0-9]{6}([0-9]{2})?")) {
            return new SearchText(Kind.NIR, glued);
        }
        if (glued.matches("(0|\\+)[0-9]+")) {
            return new SearchText(glued.length() < LEAST_OF_A_PHONE ? Kind.NOTHING : Kind.PHONE, glued);
        }
        if (glued.matches("[0-9]+")) {
            return new SearchText(glued.length() > 9 ? Kind.NOTHING : Kind.FILE_NUMBER, glued);
        }
        return FoldedName.of(text).isEmpty() ? new SearchText(Kind.NOTHING, "") : new SearchText(Kind.NAME, text);
    }

    /** Whether it tells one person from all others: such a text never stands in an address. */
    boolean isPersonal() {
        return kind == Kind.NIR || kind == Kind.PHONE || kind == Kind.MAIL;
    }

    /** A condition on {@code young_person p}: what it finds as it is written, names also as they are heard. */
    SqlText condition() {
        SqlText either = new SqlText().add("(").add(written());
        if (kind == Kind.NAME) {
            either.add(" OR ").add(heard());
        }
        return either.add(")");
    }

    /** A condition that finds it as it is written. */
    SqlText written() {
        return switch (kind) {
            case NOTHING -> new SqlText().add("1 = 0");
            case FILE_NUMBER -> new SqlText().add("p.file_number = ?", Integer.valueOf(value));
            case MAIL -> new SqlText().add("p.mail LIKE ?", escaped(value) + "%");
            case PHONE -> phone();
            case NIR ->
                value.length() == WITHOUT_KEY
                        ? new SqlText().add("p.nir LIKE ?", value + "%")
                        : new SqlText().add("p.nir = ?", value);
            case NAME -> {
                SqlText all = new SqlText();
                String and = "";
                for (String word : FoldedName.of(value).text().split(" ", MOST_WORDS)) {
                    all.add(and + "p.folded_name LIKE ?", "% " + word + "%");
                    and = " AND ";
                }
                yield all;
            }
        };
    }

    /** A condition that finds a name by ear, its words apart or glued together. */
    SqlText heard() {
        SqlText any = new SqlText().add("(");
        String and = "";
        for (String word : FoldedName.words(value)) {
            String key = PhoneticName.of(word).key();
            if (!key.isEmpty()) {
                any.add(and + "p.phonetic_name LIKE ?", "% " + key + "%");
                and = " AND ";
            }
        }
        String whole = PhoneticName.of(value).key();
        if (and.isEmpty() || whole.isEmpty()) {
            return new SqlText().add("1 = 0");
        }
        return any.add(" OR p.phonetic_name LIKE ?)", "% " + whole + "%");
    }

    /** A French number is kept as it was entered, with 0 or with +33. */
    private SqlText phone() {
        String other = value;
        if (value.startsWith("0") && !value.startsWith("00")) {
            other = "+33" + value.substring(1);
        } else if (value.startsWith("+33")) {
            other = "0" + value.substring(3);
        }
        return new SqlText().add("(p.phone LIKE ? OR p.phone LIKE ?)", value + "%", other + "%");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
