package fr.jalon.shared.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How JSON is read and written: a field that nobody knows is refused, as it is most often a misspelt one. */
@Provider
public class JsonBinding implements ContextResolver<Jsonb> {

    /** For whoever writes the same JSON elsewhere. */
    public static final Jsonb JSONB =
            JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }
}
