package fr.jalon.labelling.visit;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan of the visit of one of the auditor's audits. */
@Path("audits/{id}/plan")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitResource {

    /** A plan to write. */
    public static class PlanBody {

        public String note;

        @NotNull
        public List<SlotForm> slots;
    }

    private final WriteVisitPlan write;

    @Inject
    VisitResource(WriteVisitPlan write) {
        this.write = write;
    }

    VisitResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Le plan de visite et ce que la structure en dit")
    @APIResponseSchema(value = PlanSheet.class, responseCode = "200")
    public Response read(@PathParam("id") IdParam id) {
        return answer(write.open(id.value()).plan());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Écrit le plan, à envoyer de nouveau, pour la version lue (If-Match ; 0 pour un premier)")
    @APIResponseSchema(value = PlanSheet.class, responseCode = "200")
    public Response write(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PlanBody body) {
        List<VisitSlot> slots = body.slots.stream().map(SlotForm::slot).toList();
        write.write(id.value(), Etags.required(ifMatch), body.note, slots);
        return answer(write.open(id.value()).plan());
    }

    @POST
    @AnsweredOnce
    @Path("sending")
    @Operation(summary = "Envoie le plan à la structure, pour la version lue (If-Match)")
    @APIResponseSchema(value = PlanSheet.class, responseCode = "200")
    public Response send(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        write.send(id.value(), Etags.required(ifMatch));
        return answer(write.open(id.value()).plan());
    }

    @POST
    @AnsweredOnce
    @Path("examination")
    @Operation(
            summary = "Commence l’examen : sur place une fois le plan accepté, sur documents pour un suivi (If-Match)")
    public Response begin(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        Audit audit = write.begin(id.value(), Etags.required(ifMatch));
        return Response.noContent().tag(Etags.of(audit.getVersion())).build();
    }

    static Response answer(VisitPlan plan) {
        return Response.ok(new PlanSheet(plan)).tag(Etags.of(plan.version())).build();
    }
}
