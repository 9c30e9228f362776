package fr.jalon.labelling.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.casework.sample.Stratification;
import fr.jalon.shared.files.ContentHash;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a draw of case files states, and the hash that anybody can compute again. It names no file.
 *
 * <p><b>Canonical form 1</b>: one JSON object in UTF-8, without white space between its parts and without a line end, its
 * members in this order; what does not apply is {@code null}: {@code form} ({@code jalon-sample/1}), {@code structure},
 * {@code population} (code of the indicator whose young people it is), {@code version} of its query, {@code query} (each
 * run of white space made one space), {@code from}, {@code to} (days of the period, both included), {@code site}
 * (identifier, in decimal), {@code public}, {@code stratification}, {@code seed}, {@code wanted}, {@code files} (of the
 * population), {@code populationDigest}, {@code drawn}, {@code drawnDigest} (both as {@link
 * fr.jalon.casework.sample.Draw} says), {@code strata} (objects of {@code code}, {@code label}, {@code files},
 * {@code drawn}), {@code drawnAt} (UTC, to the microsecond).
 *
 * <p>The hash is the SHA-256 of these bytes, in lower-case hexadecimal.
 *
 * @param label of the population, in French
 */
public record SampleStatement(
        String structureCode,
        Source source,
        IndicatorScope scope,
        String siteName,
        Stratification stratification,
        long seed,
        int wanted,
        int population,
        String populationDigest,
        int drawn,
        String drawnDigest,
        List<Stratum> strata,
        Instant drawnAt) {

    /** The form that is hashed now. */
    static final int FORM = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Which files were the population. */
    public record Source(String code, int version, String label, String query) {

        public Source {
            query = query.strip().replaceAll("\\s+", " ");
        }
    }

    /** A part of the population: what it is called in French, how many files it has, and how many were drawn. */
    public record Stratum(String code, String label, int files, int drawn) {}

    public SampleStatement {
        strata = List.copyOf(strata);
        drawnAt = drawnAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The canonical form described above. */
    public String canonical() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("form", "jalon-sample/" + FORM);
        members.put("structure", structureCode);
        members.put("population", source.code());
        members.put("version", source.version());
        members.put("query", source.query());
        members.put("from", scope.period().start().toString());
        members.put("to", scope.period().end().toString());
        members.put("site", scope.site() == null ? null : scope.site().toString());
        members.put("public", scope.publicCode());
        members.put("stratification", stratification.name());
        members.put("seed", seed);
        members.put("wanted", wanted);
        members.put("files", population);
        members.put("populationDigest", populationDigest);
        members.put("drawn", drawn);
        members.put("drawnDigest", drawnDigest);
        members.put("strata", strata.stream().map(SampleStatement::members).toList());
        members.put("drawnAt", drawnAt.toString());
        return json(members);
    }

    private static Map<String, Object> members(Stratum stratum) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", stratum.code());
        members.put("label", stratum.label());
        members.put("files", stratum.files());
        members.put("drawn", stratum.drawn());
        return members;
    }

    /** The strata as they are kept. */
    public String strataText() {
        return json(strata.stream().map(SampleStatement::members).toList());
    }

    static List<Stratum> strata(String text) {
        try {
            return List.of(JSON.readValue(text, Stratum[].class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of the canonical form. */
    public ContentHash hash() {
        return ContentHash.of(canonical());
    }
}
