package fr.jalon.labelling.improvement;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
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

/** The actions of the improvement plan. */
@Path("improvement-actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImprovementResource {
    private final ReadImprovementPlan read;
    private final PlanImprovementAction plan;
    private final ReportActionProgress report;

    @Inject
    ImprovementResource(ReadImprovementPlan read, PlanImprovementAction plan, ReportActionProgress report) {
        this.read = read;
        this.plan = plan;
        this.report = report;
    }

    ImprovementResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "Actions du plan d’amélioration, dans l’ordre où elles ont été planifiées")
    public CursorPage<ActionSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, read::after, row -> row.id()).map(ActionSheet::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une action du plan d’amélioration")
    @APIResponseSchema(value = ActionSheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Planifie une action, née ou non de la cote d’un critère")
    @APIResponseSchema(value = ActionSheet.class, responseCode = "201")
    public Response plan(@Valid ActionSheet sheet) {
        long id = plan.plan(sheet.scoreId(), sheet.plan());
        return answer(Response.created(URI.create("improvement-actions/" + Ids.text(id))), id);
    }

    @PUT
    @Path("{id}/progress")
    @Operation(
            summary = "Dit où en est une action",
            description = "Par qui la porte : état, avancement, étapes faites, relevé de l’indicateur.")
    @APIResponseSchema(value = ActionSheet.class, responseCode = "200")
    public Response report(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid ProgressSheet sheet) {
        report.report(id.value(), sheet.report(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change une action et son état")
    @APIResponseSchema(value = ActionSheet.class, responseCode = "200")
    public Response change(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid ActionSheet sheet) {
        if (sheet.state == null) {
            throw Refused.field("state", "improvement.stateRequired");
        }
        plan.change(id.value(), sheet.plan(), sheet.state, sheet.progress, Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        ActionFile file = read.file(id);
        return response.entity(new ActionSheet(file))
                .tag(Etags.of(file.row().version()))
                .build();
    }
}
