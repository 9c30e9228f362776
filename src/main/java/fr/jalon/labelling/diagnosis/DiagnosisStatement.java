package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.files.ContentHash;
import java.util.Comparator;
import java.util.List;

/**
 * What a signed diagnosis states, and the hash that anybody can compute again.
 *
 * <p><b>Canonical form</b>: one JSON object in UTF-8, without any white space between its parts, its members in this
 * order: {@code form} ({@code jalon-diagnosis/1}), {@code structure} (its code), {@code reference} (the hash of the
 * published reference), {@code year}, {@code criteria}. Criteria stand in the order of their codes (by Unicode code
 * units), each with {@code code}, {@code level} (a number or null), {@code applicable}, {@code reason},
 * {@code strengths}, {@code weaknesses}, {@code validatedBy} (texts or null) and {@code evidence}: the fingerprints of
 * what proves it, sorted. Numbers are decimal; in texts only {@code "}, {@code \} and the characters below U+0020 are
 * escaped, these as {@code \}{@code u00xx} with lower-case digits.
 *
 * <p>The hash is the SHA-256 of these bytes, in lower-case hexadecimal.
 */
public record DiagnosisStatement(String structure, String reference, int year, List<Line> criteria) {

    private static final int FIRST_PRINTABLE = 0x20;

    /**
     * A criterion of it.
     *
     * @param evidence what proves it: of a file the SHA-256 of its content, of an indicator that of its statement, of a
     *     note {@code note:} and its title
     */
    public record Line(String code, Scoring scoring, String validatedBy, List<String> evidence) {
        public Line {
            evidence = evidence.stream().sorted().toList();
        }
    }

    public DiagnosisStatement {
        criteria = criteria.stream().sorted(Comparator.comparing(Line::code)).toList();
    }

    /** The canonical form described above. */
    public String canonical() {
        StringBuilder json = new StringBuilder("{\"form\":\"jalon-diagnosis/1\",\"structure\":");
        text(json, structure);
        json.append(",\"reference\":");
        text(json, reference);
        json.append(",\"year\":").append(year).append(",\"criteria\":[");
        String comma = "";
        for (Line line : criteria) {
            json.append(comma);
            criterion(json, line);
            comma = ",";
        }
        return json.append("]}").toString();
    }

    /** The SHA-256 of the canonical form. */
    public ContentHash hash() {
        return ContentHash.of(canonical());
    }

    private static void criterion(StringBuilder json, Line line) {
        json.append("{\"code\":");
        text(json, line.code());
        json.append(",\"level\":").append(line.scoring().level());
        json.append(",\"applicable\":").append(line.scoring().applicable());
        json.append(",\"reason\":");
        text(json, line.scoring().reason());
        json.append(",\"strengths\":");
        text(json, line.scoring().strengths());
        json.append(",\"weaknesses\":");
        text(json, line.scoring().weaknesses());
        json.append(",\"validatedBy\":");
        text(json, line.validatedBy());
        json.append(",\"evidence\":[");
        String comma = "";
        for (String print : line.evidence()) {
            json.append(comma);
            text(json, print);
            comma = ",";
        }
        json.append("]}");
    }

    private static void text(StringBuilder json, String text) {
        if (text == null) {
            json.append("null");
            return;
        }
        json.append('"');
        for (char one : text.toCharArray()) {
            if (one == '"' || one == '\\') {
                json.append('\\').append(one);
            } else if (one < FIRST_PRINTABLE) {
                json.append("\\u%04x".formatted((int) one));
            } else {
                json.append(one);
            }
        }
        json.append('"');
    }
}
