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

/** The evaluations of years. */
@Path("plan-evaluations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvaluationResource {
    private final ReadReviews read;
    private final KeepReviews keep;

    @Inject
    EvaluationResource(ReadReviews read, KeepReviews keep) {
        this.read = read;
        this.keep = keep;
    }

    EvaluationResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Bilans annuels du plan")
    public CursorPage<EvaluationSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, read::evaluationsAfter, one -> one.id())
                .map(EvaluationSheet::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un bilan : textes et indicateurs face à leurs cibles")
    @APIResponseSchema(value = EvaluationSheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Ouvre le bilan d’une année")
    @APIResponseSchema(value = EvaluationSheet.class, responseCode = "201")
    public Response open(@Valid EvaluationSheet sheet) {
        long id = keep.evaluate(sheet.year == null ? 0 : sheet.year);
        return answer(Response.created(URI.create("plan-evaluations/" + Ids.text(id))), id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Écrit un bilan ouvert")
    @APIResponseSchema(value = EvaluationSheet.class, responseCode = "200")
    public Response write(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid EvaluationSheet sheet) {
        keep.write(id.value(), sheet.text(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Path("{id}/closing")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Clôt un bilan et fige ses résultats",
            description = "If-Match donne la version qui a été lue.")
    @APIResponseSchema(value = EvaluationSheet.class, responseCode = "200")
    public Response close(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        keep.closeEvaluation(id.value(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        ReadReviews.EvaluationFile file = read.evaluation(id);
        return response.entity(new EvaluationSheet(file))
                .tag(Etags.of(file.evaluation().version()))
                .build();
    }
}
