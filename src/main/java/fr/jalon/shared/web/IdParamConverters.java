package fr.jalon.shared.web;

import fr.jalon.shared.Ids;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads and writes {@link IdParam}. */
@Provider
public class IdParamConverters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == IdParam.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<IdParam> {

        @Override
        public IdParam fromString(String value) {
            return value == null ? null : new IdParam(Ids.parse(value));
        }

        @Override
        public String toString(IdParam id) {
            return id.toString();
        }
    }
}
