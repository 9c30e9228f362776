package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.FindingKind;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** What an auditor of the pair answers to the reply to a finding. */
@Path("audits/{id}/findings/{finding}/answer")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnswerResource {

    /** An answer to give. */
    public static class AnswerBody {

        @NotNull
        public AnswerOutcome outcome;

        /** What the finding becomes where it is revised. */
        public FindingKind kind;

        @NotNull
        public String text;
    }

    private final AnswerReplies answer;

    @Inject
    AnswerResource(AnswerReplies answer) {
        this.answer = answer;
    }

    AnswerResource() {
        this(null);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Répond, avec son motif, à l’observation de la structure (If-Match ; 0 pour une première)")
    @APIResponseSchema(value = RepliedFindingForm.class, responseCode = "200")
    public Response answer(
            @PathParam("id") IdParam id,
            @PathParam("finding") IdParam finding,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AnswerBody body) {
        AnswerText text = new AnswerText(body.outcome, body.kind, body.text);
        RepliedFinding replied = answer.answer(id.value(), finding.value(), Etags.required(ifMatch), text);
        return Response.ok(new RepliedFindingForm(replied))
                .tag(Etags.of(replied.answer().version()))
                .build();
    }
}
