package fr.jalon.labelling.evidence;

import fr.jalon.casework.activity.IndicatorResult;
import fr.jalon.shared.files.ContentHash;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a frozen indicator states, and the hash that anybody can compute again.
 *
 * <p><b>Canonical form</b>: nine lines of UTF-8 text, each ended by one line feed (U+000A), in this order:
 *
 * <ol>
 *   <li>{@code jalon-indicator/1}, the name and version of this form;
 *   <li>the code of the structure, such as {@code 14366S00};
 *   <li>the code of the indicator, such as {@code FIRST_WELCOMES};
 *   <li>the version of its query, in decimal;
 *   <li>the query, each run of white space (space, tab, line end) made one space, none at its ends;
 *   <li>the first day of the period, {@code yyyy-MM-dd};
 *   <li>the last day of the period, included, {@code yyyy-MM-dd};
 *   <li>the value, in decimal without separators;
 *   <li>the moment it was computed, UTC, always with six decimals: {@code yyyy-MM-ddTHH:mm:ss.SSSSSSZ}.
 * </ol>
 *
 * The hash is the SHA-256 of these bytes, in lower-case hexadecimal. {@code printf '%s\n' …the nine lines… | sha256sum}
 * gives the same.
 */
public record IndicatorStatement(
        String structureCode,
        String indicatorCode,
        int queryVersion,
        String query,
        LocalDate from,
        LocalDate to,
        long value,
        Instant computedAt) {

    public IndicatorStatement {
        query = query.strip().replaceAll("\\s+", " ");
        computedAt = computedAt.truncatedTo(ChronoUnit.MICROS);
    }

    static IndicatorStatement of(String structureCode, IndicatorResult result) {
        return new IndicatorStatement(
                structureCode,
                result.code(),
                result.version(),
                result.query(),
                result.period().start(),
                result.period().end(),
                result.value(),
                result.computedAt());
    }

    /** The canonical form described above. */
    public String canonical() {
        return String.join(
                "\n",
                "jalon-indicator/1",
                structureCode,
                indicatorCode,
                String.valueOf(queryVersion),
                query,
                from.toString(),
                to.toString(),
                String.valueOf(value),
                moment(),
                "");
    }

    /** The SHA-256 of the canonical form. */
    public ContentHash hash() {
        return ContentHash.of(canonical());
    }

    private String moment() {
        long micros = computedAt.getNano() / 1000;
        String seconds = computedAt.truncatedTo(ChronoUnit.SECONDS).toString();
        return "%s.%06dZ".formatted(seconds.substring(0, seconds.length() - 1), micros);
    }
}
