package fr.jalon.shared.error;

import fr.jalon.shared.i18n.Texts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a REST call that fails answers (RFC 9457): status, a title, a sentence to act on, the fields concerned. Nothing of
 * the inside; an unexpected failure shows the number of its {@link Incident} only.
 */
final class Problem {

    static final String TYPE = "application/problem+json";

    private record Field(String name, String message) {}

    private final int status;
    private final Locale locale;
    private final List<Field> fields = new ArrayList<>();
    private String detail;
    private String incident;

    private Problem(int status, Locale locale) {
        this.status = status;
        this.locale = locale;
    }

    /** A problem in the language that the caller prefers. */
    static Problem of(int status, HttpHeaders headers) {
        Locale asked = headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.FRENCH);
        return new Problem(status, Texts.supported(asked.getLanguage()));
    }

    Locale locale() {
        return locale;
    }

    Problem detail(String sentence) {
        this.detail = sentence;
        return this;
    }

    /** The sentence for a status that the platform answers by itself, where there is one. */
    Problem usualDetail() {
        String key = "problem." + status + ".detail";
        String sentence = Texts.text(locale, key);
        return sentence.equals(key) ? this : detail(sentence);
    }

    Problem field(String name, String message) {
        fields.add(new Field(name, message));
        return this;
    }

    Problem incident(Incident number) {
        this.incident = number.number();
        return this;
    }

    Response response() {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title())
                .add("status", status);
        if (detail != null) {
            body.add("detail", detail);
        }
        if (incident != null) {
            body.add("incident", incident);
        }
        if (!fields.isEmpty()) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            fields.forEach(field -> errors.add(
                    Json.createObjectBuilder().add("field", field.name()).add("message", field.message())));
            body.add("errors", errors);
        }
        return Response.status(status)
                .type(MediaType.valueOf(TYPE))
                .language(locale)
                .entity(body.build().toString())
                .build();
    }

    private String title() {
        String key = "problem." + status;
        String title = Texts.text(locale, key);
        if (!title.equals(key)) {
            return title;
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? Texts.text(locale, "problem.500") : known.getReasonPhrase();
    }
}
