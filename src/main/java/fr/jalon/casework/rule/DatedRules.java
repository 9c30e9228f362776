package fr.jalon.casework.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The successive versions of one rule, oldest first. The law moves every year: nothing of it is a constant in code.
 *
 * @param <T> what the rule says: a record whose components are the keys of the YAML file
 */
public final class DatedRules<T> {

    private final List<Dated<T>> versions;

    private DatedRules(List<Dated<T>> versions) {
        this.versions =
                versions.stream().sorted(Comparator.comparing(Dated::from)).toList();
    }

    /**
     * One version.
     *
     * @param from first day it applies
     * @param source the text that says so
     * @param rule what it says
     * @param <T> the kind of rule
     */
    public record Dated<T>(LocalDate from, String source, T rule) {}

    /** The version in force on a day, if any is known. */
    public Optional<Dated<T>> on(LocalDate day) {
        return versions.stream().filter(v -> !v.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The version in force on a day; before the first one, the first. */
    public T inForce(LocalDate day) {
        return on(day).orElseGet(() -> versions.get(0)).rule();
    }

    /** The latest version known. */
    public Dated<T> newest() {
        return versions.get(versions.size() - 1);
    }

    /** Reads the YAML resource {@code name} beside the class {@code owner}: a list of from, source, rule. */
    public static <T> DatedRules<T> read(Class<?> owner, String name, Class<T> type) {
        SimpleModule dates = new SimpleModule().addDeserializer(LocalDate.class, new IsoDate());
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory()).registerModule(dates);
        JavaType version = yaml.getTypeFactory().constructParametricType(Dated.class, type);
        JavaType list = yaml.getTypeFactory().constructCollectionType(List.class, version);
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No rule file " + name + " beside " + owner.getName());
            }
            List<Dated<T>> versions = yaml.readValue(in, list);
            return new DatedRules<>(versions);
        } catch (IOException e) {
            throw new UncheckedIOException("Rule file " + name + " beside " + owner.getName(), e);
        }
    }

    private static final class IsoDate extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        IsoDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }
}
