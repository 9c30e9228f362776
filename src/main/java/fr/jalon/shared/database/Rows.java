package fr.jalon.shared.database;

import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/** Reads the rows of a native query, column after column. */
public final class Rows {

    private final Object[] columns;
    private int next;

    private Rows(Object[] columns) {
        this.columns = columns;
    }

    /** Reads every row. */
    @SuppressWarnings("unchecked")
    public static <T> List<T> of(Query query, Function<Rows, T> reader) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(columns -> reader.apply(new Rows(columns))).toList();
    }

    public String text() {
        Object value = columns[next++];
        return value == null ? null : value.toString();
    }

    /** A whole number; null stays null. */
    public Long number() {
        Object value = columns[next++];
        return value == null ? null : ((Number) value).longValue();
    }

    /** A decimal number; null stays null. */
    public Double decimal() {
        Object value = columns[next++];
        return value == null ? null : ((Number) value).doubleValue();
    }

    /** A count; null counts as none. */
    public int count() {
        Long value = number();
        return value == null ? 0 : value.intValue();
    }

    public boolean flag() {
        Object value = columns[next++];
        return value instanceof Boolean yes ? yes : value != null && ((Number) value).intValue() != 0;
    }

    /** A day; null stays null. */
    public LocalDate day() {
        Object value = columns[next++];
        if (value == null || value instanceof LocalDate) {
            return (LocalDate) value;
        }
        return ((Date) value).toLocalDate();
    }

    /** A day with its time; null stays null. */
    public LocalDateTime moment() {
        Object value = columns[next++];
        if (value == null || value instanceof LocalDateTime) {
            return (LocalDateTime) value;
        }
        return ((Timestamp) value).toLocalDateTime();
    }

    /** A constant of an enumeration; null stays null. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }
}
