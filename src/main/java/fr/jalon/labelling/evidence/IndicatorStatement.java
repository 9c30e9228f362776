package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.Figure;
import fr.jalon.casework.indicator.IndicatorResult;
import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.shared.files.ContentHash;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a frozen indicator states, and the hash that anybody can compute again.
 *
 * <p><b>Canonical form 2</b>: fourteen lines of UTF-8 text, each ended by one line feed (U+000A), in this order; a line
 * that does not apply is a hyphen ({@code -}):
 *
 * <ol>
 *   <li>{@code jalon-indicator/2}, the name and version of this form;
 *   <li>the code of the structure, such as {@code 14366S00};
 *   <li>the code of the indicator, such as {@code APPOINTMENTS_HONOURED_RATE};
 *   <li>the version of its query, in decimal;
 *   <li>its unit: {@code NUMBER}, {@code RATE} or {@code DAYS};
 *   <li>the query, each run of white space (space, tab, line end) made one space, none at its ends;
 *   <li>the query of the denominator, in the same way;
 *   <li>the first day of the period, {@code yyyy-MM-dd};
 *   <li>the last day of the period, included, {@code yyyy-MM-dd};
 *   <li>the identifier of the site, in decimal;
 *   <li>the code of the public, such as {@code MINORS};
 *   <li>the value (of a rate or an average, its numerator), in decimal without separators;
 *   <li>the denominator, in the same way;
 *   <li>the moment it was computed, UTC, always with six decimals: {@code yyyy-MM-ddTHH:mm:ss.SSSSSSZ}.
 * </ol>
 *
 * <p><b>Canonical form 1</b>, of what was frozen first: {@code jalon-indicator/1} and lines 2, 3, 4, 6, 8, 9, 12 and 14.
 *
 * <p>The hash is the SHA-256 of these bytes, in lower-case hexadecimal. {@code printf '%s\n' …the lines… | sha256sum}
 * gives the same.
 */
public record IndicatorStatement(
        int form,
        String structureCode,
        String indicatorCode,
        int queryVersion,
        String query,
        String denominatorQuery,
        IndicatorScope scope,
        Figure figure,
        Instant computedAt) {

    /** The form that is frozen now. */
    static final int FORM = 2;

    public IndicatorStatement {
        query = plain(query);
        denominatorQuery = denominatorQuery == null ? null : plain(denominatorQuery);
        computedAt = computedAt.truncatedTo(ChronoUnit.MICROS);
    }

    static IndicatorStatement of(String structureCode, IndicatorResult result) {
        return new IndicatorStatement(
                FORM,
                structureCode,
                result.code(),
                result.version(),
                result.query(),
                result.denominatorQuery(),
                result.scope(),
                result.figure(),
                result.computedAt());
    }

    /** Whether that one was counted in the same way. */
    boolean countsAs(IndicatorStatement other) {
        return queryVersion == other.queryVersion
                && query.equals(other.query)
                && Objects.equals(denominatorQuery, other.denominatorQuery);
    }

    /** The canonical form described above. */
    public String canonical() {
        Stream<Object> lines = form == 1 ? first() : second();
        return lines.map(line -> line == null ? "-" : line.toString()).collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<Object> first() {
        return List.<Object>of(
                "jalon-indicator/1",
                structureCode,
                indicatorCode,
                queryVersion,
                query,
                scope.period().start(),
                scope.period().end(),
                figure.value(),
                moment())
                .stream();
    }

    private Stream<Object> second() {
        return Stream.of(
                "jalon-indicator/2",
                structureCode,
                indicatorCode,
                queryVersion,
                figure.unit(),
                query,
                denominatorQuery,
                scope.period().start(),
                scope.period().end(),
                scope.site(),
                scope.publicCode(),
                figure.value(),
                figure.denominator(),
                moment());
    }

    /** The SHA-256 of the canonical form. */
    public ContentHash hash() {
        return ContentHash.of(canonical());
    }

    private static String plain(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }

    private String moment() {
        long micros = computedAt.getNano() / 1000;
        String seconds = computedAt.truncatedTo(ChronoUnit.SECONDS).toString();
        return "%s.%06dZ".formatted(seconds.substring(0, seconds.length() - 1), micros);
    }
}
