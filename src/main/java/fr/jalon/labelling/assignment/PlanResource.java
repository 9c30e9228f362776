package fr.jalon.labelling.assignment;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans of pairs and days: the label office's. */
@Path("audit-plans")
@Tag(name = "Audit plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    private static final int ALL = 2_000;

    private final MakePlans plans;

    @Inject
    PlanResource(MakePlans plans) {
        this.plans = plans;
    }

    PlanResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Plans d’affectation, dans l’ordre où ils ont été demandés")
    public CursorPage<PlanSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, plans::after, AuditPlan::getId).map(PlanSheet::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un plan d’affectation, avec ce qu’il propose pour chaque audit et pourquoi")
    @APIResponseSchema(value = PlanSheet.class, responseCode = "200")
    public Response read(@PathParam("id") IdParam id) {
        AuditPlan plan = plans.open(id.value());
        PlanSheet sheet = new PlanSheet(plan);
        sheet.proposals = plans.visits(id.value(), false, 0, ALL).stream()
                .map(PlanSheet.Proposal::new)
                .toList();
        return Response.ok(sheet).tag(Etags.of(plan.getVersion())).build();
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Demande un plan : il est cherché en arrière-plan")
    @APIResponseSchema(value = PlanSheet.class, responseCode = "201")
    public Response ask(@Valid @NotNull PlanSheet sheet) {
        AuditPlan plan = plans.ask(sheet.from, sheet.until, sheet.seconds);
        return Response.created(URI.create("audit-plans/" + plan.getTextId()))
                .entity(new PlanSheet(plan))
                .tag(Etags.of(plan.getVersion()))
                .build();
    }

    @POST
    @Path("{id}/application")
    @AnsweredOnce
    @Operation(summary = "Applique un plan proposé : tout ou rien")
    public void apply(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        plans.apply(id.value(), Etags.required(ifMatch));
    }

    @POST
    @Path("{id}/withdrawal")
    @AnsweredOnce
    @Operation(summary = "Écarte un plan proposé")
    public void drop(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        plans.drop(id.value(), Etags.required(ifMatch));
    }
}
