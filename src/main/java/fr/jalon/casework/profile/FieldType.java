package fr.jalon.casework.profile;

import fr.jalon.casework.DateText;
import fr.jalon.shared.error.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the value of a field is typed, checked and kept.
 *
 * @param kind how it is entered
 * @param choices what it may be, for a choice
 * @param limit characters of a text or a note, or the greatest number
 */
record FieldType(Kind kind, List<String> choices, int limit) {

    /** How a value is entered. */
    enum Kind {
        TEXT,
        NOTE,
        DATE,
        CHOICE,
        AMOUNT,
        NUMBER,
        ROME,
        QPV
    }

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,2})?");
    private static final Pattern ROME = Pattern.compile("[A-N][0-9]{4}");

    /** A priority neighbourhood of the list of 2024: QN, the département, a number and its kind. */
    private static final Pattern QPV = Pattern.compile("QN[0-9][0-9AB][0-9][0-9]{2}[A-Z]");

    static FieldType text(int limit) {
        return new FieldType(Kind.TEXT, List.of(), limit);
    }

    static FieldType note() {
        return new FieldType(Kind.NOTE, List.of(), 1000);
    }

    static FieldType date() {
        return new FieldType(Kind.DATE, List.of(), 0);
    }

    static FieldType choice(String... choices) {
        return new FieldType(Kind.CHOICE, List.of(choices), 0);
    }

    static FieldType yesNo() {
        return choice("YES", "NO");
    }

    /** Euros. */
    static FieldType amount() {
        return new FieldType(Kind.AMOUNT, List.of(), 0);
    }

    static FieldType number(int greatest) {
        return new FieldType(Kind.NUMBER, List.of(), greatest);
    }

    static FieldType priorityNeighbourhood() {
        return new FieldType(Kind.QPV, List.of(), 0);
    }

    static FieldType rome() {
        return new FieldType(Kind.ROME, List.of(), 0);
    }

    /**
     * What was typed, as it is kept: dates as 2026-11-21, amounts with a point.
     *
     * @param field its name, for the refusal
     * @return null where nothing was typed
     */
    String parse(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        return switch (kind) {
            case TEXT, NOTE -> limited(field, text);
            case DATE ->
                DateText.parse(text)
                        .orElseThrow(() -> Refused.field(field, "date.wrong", text))
                        .toString();
            case CHOICE -> chosen(field, text);
            case AMOUNT -> amount(field, text.replaceAll("[\\s\\u00a0\\u202f€]", ""));
            case NUMBER -> number(field, text);
            case QPV -> qpv(field, text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
            case ROME -> rome(field, text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        };
    }

    private String limited(String field, String text) {
        if (text.length() > limit) {
            throw Refused.field(field, "person.tooLong", limit);
        }
        return text;
    }

    private String chosen(String field, String text) {
        if (!choices.contains(text)) {
            throw Refused.field(field, "details.choice.wrong");
        }
        return text;
    }

    private static String amount(String field, String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw Refused.field(field, "details.amount.wrong");
        }
        return new BigDecimal(text.replace(',', '.')).toPlainString();
    }

    private String number(String field, String text) {
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) > limit) {
            throw Refused.field(field, "details.number.wrong", limit);
        }
        return Integer.toString(Integer.parseInt(text));
    }

    private static String qpv(String field, String text) {
        if (!QPV.matcher(text).matches()) {
            throw Refused.field(field, "details.qpv.wrong");
        }
        return text;
    }

    private static String rome(String field, String text) {
        if (!ROME.matcher(text).matches()) {
            throw Refused.field(field, "situation.romeCode.wrong");
        }
        return text;
    }
}
