package fr.jalon.labelling.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.jalon.labelling.webhook.EventKind;
import fr.jalon.labelling.webhook.Happening;
import fr.jalon.shared.Ids;

/** What other software is told of a reference. */
public final class ReferenceNews {

    private ReferenceNews() {}

    /** That it was published: for all structures of the kinds that it is for. */
    public static Happening published(QualityReference reference) {
        return new Happening(
                EventKind.REFERENCE_PUBLISHED,
                Ids.text(reference.id()),
                "",
                reference.head().kinds(),
                data(reference));
    }

    private static JsonNode data(QualityReference reference) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("reference", Ids.text(reference.id()))
                .put("code", reference.code())
                .put("version", reference.version())
                .put("title", reference.title())
                .put("criteria", reference.criteria().size());
        ArrayNode kinds = data.putArray("kinds");
        reference.head().kinds().forEach(kinds::add);
        return data;
    }
}
