package fr.jalon.casework.indicator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.jalon.shared.error.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The catalogue of indicators, read once from {@code catalogue.yaml}, where each is explained. */
public final class IndicatorCatalogue {

    private static final IndicatorCatalogue SHIPPED = read("catalogue.yaml");

    /** How a query begins that counts young people, or something of theirs. */
    private static final Pattern COUNTED = Pattern.compile("^SELECT COUNT\\((?:DISTINCT p\\.id|\\*)\\)(?= FROM .* p )");

    private final Content content;

    private IndicatorCatalogue(Content content) {
        this.content = content;
    }

    private record Content(
            String site,
            List<IndicatorPublic> publics,
            List<IndicatorDefinition> indicators,
            List<IndicatorDefinition> former) {}

    /** The one that Jalon ships. */
    public static IndicatorCatalogue shipped() {
        return SHIPPED;
    }

    private static IndicatorCatalogue read(String name) {
        try (InputStream in = IndicatorCatalogue.class.getResourceAsStream(name)) {
            return new IndicatorCatalogue(new ObjectMapper(new YAMLFactory()).readValue(in, Content.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Catalogue of indicators " + name, e);
        }
    }

    /** What can be counted now, in the order of the catalogue. */
    public List<IndicatorDefinition> definitions() {
        return content.indicators();
    }

    /** The parts of the young people that can be counted apart. */
    public List<IndicatorPublic> publics() {
        return content.publics();
    }

    /** The definition in force; refused where no indicator has that code. */
    public IndicatorDefinition get(String code) {
        return find(content.indicators().stream(), code)
                .findFirst()
                .orElseThrow(() -> Refused.field("indicator", "indicator.unknown", String.valueOf(code)));
    }

    /** A definition as it was in a version, if it is still known how that one counts. */
    public Optional<IndicatorDefinition> get(String code, int version) {
        return find(Stream.concat(content.indicators().stream(), content.former().stream()), code)
                .filter(one -> one.version() == version)
                .findFirst();
    }

    /** The indicators whose young people are a population: those that count somebody or something of theirs. */
    public List<IndicatorDefinition> populations() {
        return content.indicators().stream()
                .filter(one -> one.unit() == IndicatorUnit.NUMBER)
                .toList();
    }

    /** The young people that an indicator of {@link #populations()} counts; refused where there is no such one. */
    public IndicatorPopulation population(String code, IndicatorScope scope) {
        return populations().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> population(one, scope))
                .orElseThrow(() -> Refused.field("population", "indicator.populationUnknown", String.valueOf(code)));
    }

    /** The young people that a version of an indicator counted; empty where nobody knows any more whom it counted. */
    public Optional<IndicatorPopulation> population(String code, int version, IndicatorScope scope) {
        return get(code, version)
                .filter(one -> COUNTED.matcher(one.numerator().strip()).lookingAt())
                .map(one -> population(one, scope));
    }

    private IndicatorPopulation population(IndicatorDefinition definition, IndicatorScope scope) {
        Matcher counted = COUNTED.matcher(scoped(definition.numerator(), scope));
        return new IndicatorPopulation(definition, scope, counted.replaceFirst("SELECT DISTINCT p.id"));
    }

    /** The public of a code; refused where there is none. */
    public IndicatorPublic publicOf(String code) {
        return content.publics().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.field("public", "indicator.publicUnknown", String.valueOf(code)));
    }

    /** A query of the catalogue with the conditions of a scope, its parameters still named. */
    String scoped(String query, IndicatorScope scope) {
        StringBuilder text = new StringBuilder(query.strip());
        if (scope.site() != null) {
            text.append(" AND ").append(content.site().strip());
        }
        if (scope.publicCode() != null) {
            text.append(" AND ").append(publicOf(scope.publicCode()).condition().strip());
        }
        return text.toString();
    }

    private static Stream<IndicatorDefinition> find(Stream<IndicatorDefinition> all, String code) {
        return all.filter(one -> one.code().equals(code));
    }
}
