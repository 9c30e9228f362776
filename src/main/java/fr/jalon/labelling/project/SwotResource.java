package fr.jalon.labelling.project;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the structure found about itself. */
@Path("swot-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SwotResource {
    private final ReadProject read;
    private final KeepProject keep;

    @Inject
    SwotResource(ReadProject read, KeepProject keep) {
        this.read = read;
        this.keep = keep;
    }

    SwotResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Forces, faiblesses, opportunités et menaces")
    public CursorPage<SwotSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, read::swotAfter, one -> one.id()).map(SwotSheet::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un élément de l’analyse")
    @APIResponseSchema(value = SwotSheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Ajoute un élément à l’analyse")
    @APIResponseSchema(value = SwotSheet.class, responseCode = "201")
    public Response add(@Valid SwotSheet sheet) {
        long id = keep.addSwot(sheet.said());
        return answer(Response.created(URI.create("swot-items/" + Ids.text(id))), id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change un élément de l’analyse")
    @APIResponseSchema(value = SwotSheet.class, responseCode = "200")
    public Response change(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid SwotSheet sheet) {
        keep.changeSwot(id.value(), sheet.said(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Supprime un élément de l’analyse qu’aucune action ne reprend, pour la version lue (If-Match)")
    public void remove(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        keep.removeSwot(id.value(), Etags.required(ifMatch));
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        SwotItem one = read.swotItem(id);
        return response.entity(new SwotSheet(one)).tag(Etags.of(one.version())).build();
    }
}
