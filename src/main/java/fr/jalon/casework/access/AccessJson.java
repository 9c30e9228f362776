package fr.jalon.casework.access;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What is handed to a person, for machines: {@code access.schema.json} says what it holds. */
final class AccessJson {

    /** Name and edition of the form: a change that breaks readers makes another edition. */
    static final String FORMAT = "jalon-access-1";

    private AccessJson() {}

    /** Writes it in UTF-8, over several lines; the stream stays open. */
    static void write(AccessAnswer answer, OutputStream out) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("language", AccessWording.LANGUAGE.getLanguage())
                .add(
                        "madeAt",
                        answer.madeAt().withNano(0).toInstant(ZoneOffset.UTC).toString())
                .add(
                        "structure",
                        Json.createObjectBuilder()
                                .add("code", answer.structure())
                                .add("name", answer.structureName()))
                .add("leftOut", answer.leftOut());
        answer.parts().forEach((part, items) -> add(json, part, items, answer.wording()));
        var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(new Unclosed(out), java.nio.charset.StandardCharsets.UTF_8);
        writer.write(json.build());
        writer.close();
    }

    private static void add(JsonObjectBuilder json, AccessPart part, List<AccessItem> items, AccessWording wording) {
        if (part.layout() == AccessPart.Layout.ONE) {
            items.stream().findFirst().ifPresent(item -> json.add(part.key(), item.json(wording)));
            return;
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        items.forEach(item -> all.add(item.json(wording)));
        json.add(part.key(), all);
    }
}
