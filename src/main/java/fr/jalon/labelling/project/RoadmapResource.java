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

/** The roadmaps of the structure. */
@Path("roadmaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoadmapResource {
    private final ReadProject read;
    private final KeepProject keep;

    @Inject
    RoadmapResource(ReadProject read, KeepProject keep) {
        this.read = read;
        this.keep = keep;
    }

    RoadmapResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Feuilles de route, dans l’ordre où elles ont été écrites")
    public CursorPage<RoadmapSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, read::roadmapsAfter, one -> one.id())
                .map(RoadmapSheet::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une feuille de route")
    @APIResponseSchema(value = RoadmapSheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Écrit une feuille de route")
    @APIResponseSchema(value = RoadmapSheet.class, responseCode = "201")
    public Response add(@Valid RoadmapSheet sheet) {
        long id = keep.addRoadmap(sheet.text());
        return answer(Response.created(URI.create("roadmaps/" + Ids.text(id))), id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change une feuille de route")
    @APIResponseSchema(value = RoadmapSheet.class, responseCode = "200")
    public Response change(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid RoadmapSheet sheet) {
        keep.changeRoadmap(id.value(), sheet.text(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        Roadmap one = read.roadmap(id);
        return response.entity(new RoadmapSheet(one))
                .tag(Etags.of(one.version()))
                .build();
    }
}
