package fr.jalon.labelling.reference;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Quality references as they are read. */
@Path("references")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {
    private final ReadReferences references;

    @Inject
    ReferenceResource(ReadReferences references) {
        this.references = references;
    }

    ReferenceResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Référentiels publiés, le plus récent d’abord")
    public CursorPage<ReferenceForm> list(@QueryParam("kind") @DefaultValue("MISSION") String kind) {
        return CursorPage.of(references.forKind(kind), Integer.MAX_VALUE, QualityReference::code)
                .map(one -> ReferenceForm.summary(one, references.line(one.id())));
    }

    @GET
    @Path("versions")
    @Operation(summary = "Toutes les versions de tous les référentiels, brouillons compris pour qui les rédige")
    public CursorPage<VersionForm> versions(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long before = position == null ? Long.MAX_VALUE : Ids.parse(position);
        return CursorPage.of(references.page(before, size + 1), size, line -> Ids.text(line.id()))
                .map(VersionForm::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un référentiel entier ; publié, il ne change jamais")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id, @Context Request request) {
        QualityReference reference = references.find(id.value());
        ReferenceLine line = references.line(id.value());
        EntityTag tag = line.draft()
                ? Etags.of(line.rowVersion())
                : new EntityTag(reference.hash().hex());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(ReferenceForm.whole(reference, line)).tag(tag).build();
    }

    /** A version in a list. */
    public static final class VersionForm {
        public final String id;
        public final String code;
        public final String version;
        public final String title;
        public final List<String> kinds;
        public final String state;
        public final int nodes;
        public final int assessable;
        public final int revision;

        VersionForm(ReferenceLine line) {
            id = Ids.text(line.id());
            code = line.code();
            version = line.version();
            title = line.title();
            kinds = line.kindList();
            state = line.state().name();
            nodes = line.nodes();
            assessable = line.criteria();
            revision = line.rowVersion();
        }
    }
}
