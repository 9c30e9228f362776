package fr.jalon.labelling.reference;

import fr.jalon.shared.web.CursorPage;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The published quality references. */
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
                .map(ReferenceForm::summary);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un référentiel entier ; il ne change jamais")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id, @Context Request request) {
        QualityReference reference = references.find(id.value());
        EntityTag tag = new EntityTag(reference.hash().hex());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(ReferenceForm.whole(reference)).tag(tag).build();
    }
}
