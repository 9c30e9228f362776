package fr.jalon.labelling.review;

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

/** The reviews of quarters. */
@Path("plan-reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {
    private final ReadReviews read;
    private final KeepReviews keep;

    @Inject
    ReviewResource(ReadReviews read, KeepReviews keep) {
        this.read = read;
        this.keep = keep;
    }

    ReviewResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Revues trimestrielles du plan")
    public CursorPage<ReviewSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, read::reviewsAfter, one -> one.id())
                .map(ReviewSheet::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une revue : ce qui a glissé, le compte rendu, les décisions")
    @APIResponseSchema(value = ReviewSheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Ouvre la revue d’un trimestre et calcule ce qui a glissé")
    @APIResponseSchema(value = ReviewSheet.class, responseCode = "201")
    public Response open(@Valid ReviewSheet sheet) {
        long id = keep.open(Quarter.parse(sheet.quarter));
        return answer(Response.created(URI.create("plan-reviews/" + Ids.text(id))), id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Écrit le compte rendu d’une revue ouverte")
    @APIResponseSchema(value = ReviewSheet.class, responseCode = "200")
    public Response write(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid ReviewSheet sheet) {
        keep.write(id.value(), sheet.text(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Path("{id}/closing")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Clôt une revue", description = "If-Match donne la version qui a été lue.")
    @APIResponseSchema(value = ReviewSheet.class, responseCode = "200")
    public Response close(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        keep.close(id.value(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Path("{id}/decisions")
    @Operation(summary = "Ajoute une décision à une revue ouverte")
    @APIResponseSchema(value = ReviewSheet.class, responseCode = "200")
    public Response decide(@PathParam("id") IdParam id, @Valid ReviewSheet.Decision decision) {
        keep.decide(id.value(), decision.text);
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Path("decisions/{decision}/action")
    @Operation(summary = "Fait d’une décision une action, une seule fois")
    @APIResponseSchema(value = ReviewSheet.DecisionAction.class, responseCode = "200")
    public Response act(@PathParam("decision") IdParam decision, @Valid ReviewSheet.DecisionAction action) {
        action.id = Ids.text(keep.act(decision.value(), action.plan()));
        return Response.ok(action).build();
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        ReadReviews.ReviewFile file = read.review(id);
        return response.entity(new ReviewSheet(file))
                .tag(Etags.of(file.review().version()))
                .build();
    }
}
