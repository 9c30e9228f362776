package fr.jalon.shared.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A native statement put together from parts. Each part is a constant of the code; what people say only ever comes in as
 * a value.
 */
public final class SqlText {

    private static final Pattern NAME = Pattern.compile(":([a-z]\\w*)");

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds a part; each {@code ?} in it takes one of the values, in order. */
    public SqlText add(String part, Object... taken) {
        if (part.chars().filter(c -> c == '?').count() != taken.length) {
            throw new IllegalArgumentException("Values do not go with " + part);
        }
        text.append(part);
        values.addAll(List.of(taken));
        return this;
    }

    /** Adds a part; each {@code :name} in it takes the value of that name, as often as it stands there. */
    public SqlText add(String part, Map<String, ?> named) {
        Matcher name = NAME.matcher(part);
        while (name.find()) {
            Object value = named.get(name.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for " + name.group() + " in " + part);
            }
            name.appendReplacement(text, "?");
            values.add(value);
        }
        name.appendTail(text);
        return this;
    }

    /** Adds what another one says. */
    public SqlText add(SqlText other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** Adds {@code (?, ?, …)}, one for each value; there must be one at least. */
    public SqlText addList(Iterable<?> all) {
        int before = values.size();
        all.forEach(values::add);
        int count = values.size() - before;
        text.append('(').append("?, ".repeat(count - 1)).append("?)");
        return this;
    }

    /** The values, in the order of the {@code ?} of the text. */
    public Object[] values() {
        return values.toArray();
    }

    /** The statement, its values in place. */
    public Query query(EntityManager entities) {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            numbered.append(text.charAt(i));
            if (text.charAt(i) == '?') {
                numbered.append(++number);
            }
        }
        Query query = entities.createNativeQuery(numbered.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
