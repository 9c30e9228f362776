package fr.jalon.shared.web;

import fr.jalon.shared.Ids;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An identifier in a path or a query: 13 characters of Crockford base 32. What is no identifier names nothing: 404. */
@Schema(type = SchemaType.STRING, pattern = "[0-9A-HJKMNP-TV-Z]{13}")
public record IdParam(long value) {

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
