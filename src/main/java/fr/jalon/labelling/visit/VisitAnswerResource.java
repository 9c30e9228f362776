package fr.jalon.labelling.visit;

import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan of the visit that the mission is to agree on. */
@Path("audit-requests/{id}/plan")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitAnswerResource {

    /** What the mission says of it. */
    public static class AnswerBody {

        @NotNull
        public Boolean agreed;

        /** What is to change, where it is not agreed. */
        public String comment;
    }

    private final AnswerVisitPlan answer;

    @Inject
    VisitAnswerResource(AnswerVisitPlan answer) {
        this.answer = answer;
    }

    VisitAnswerResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Le plan de visite que les auditeurs ont envoyé")
    @APIResponseSchema(value = PlanSheet.class, responseCode = "200")
    public Response read(@PathParam("id") IdParam id) {
        return VisitResource.answer(answer.open(id.value()).plan());
    }

    @PUT
    @Path("answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accepte le plan ou demande des changements, pour la version lue (If-Match)")
    @APIResponseSchema(value = PlanSheet.class, responseCode = "200")
    public Response answer(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AnswerBody body) {
        if (body.agreed) {
            answer.agree(id.value(), Etags.required(ifMatch));
        } else {
            answer.comment(id.value(), Etags.required(ifMatch), body.comment);
        }
        return VisitResource.answer(answer.open(id.value()).plan());
    }
}
