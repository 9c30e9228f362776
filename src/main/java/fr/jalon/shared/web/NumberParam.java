package fr.jalon.shared.web;

import fr.jalon.shared.error.Refused;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads whole numbers in queries; what is none is the caller's field to correct, not a path that does not exist. */
@Provider
public class NumberParam implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (type == int.class && annotation instanceof QueryParam named) {
                return (ParamConverter<T>) new Converter(named.value());
            }
        }
        return null;
    }

    private record Converter(String name) implements ParamConverter<Integer> {

        @Override
        public Integer fromString(String value) {
            try {
                return value == null ? null : Integer.valueOf(value);
            } catch (NumberFormatException none) {
                throw Refused.field(name, "problem.number");
            }
        }

        @Override
        public String toString(Integer value) {
            return value.toString();
        }
    }
}
