package fr.jalon.labelling.reference;

import fr.jalon.labelling.webhook.EventKind;
import fr.jalon.labelling.webhook.Happening;
import fr.jalon.shared.Ids;
import jakarta.json.Json;

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
                Json.createObjectBuilder()
                        .add("reference", Ids.text(reference.id()))
                        .add("code", reference.code())
                        .add("version", reference.version())
                        .add("title", reference.title())
                        .add("kinds", Json.createArrayBuilder(reference.head().kinds()))
                        .add("criteria", reference.criteria().size())
                        .build());
    }
}
