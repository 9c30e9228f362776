package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;
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

/** How an auditor of the pair leads an audit on. Another auditor's is 404. */
@Path("audits/{id}/state")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditStepResource {

    /** Where the audit is to go. */
    public static class StepBody {

        /** REPLY sends the findings, REPORT ends the right of reply. */
        @NotNull
        public AuditState state;
    }

    private final LeadAudit lead;
    private final OpenAuditFile open;

    @Inject
    AuditStepResource(LeadAudit lead, OpenAuditFile open) {
        this.lead = lead;
        this.open = open;
    }

    AuditStepResource() {
        this(null, null);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Envoie les constats (REPLY) ou passe au rapport (REPORT), pour la version lue (If-Match)")
    @APIResponseSchema(value = AuditItem.Whole.class, responseCode = "200")
    public Response step(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull StepBody body) {
        switch (body.state) {
            case REPLY -> lead.sendFindings(id.value(), Etags.required(ifMatch));
            case REPORT -> lead.endReplies(id.value(), Etags.required(ifMatch));
            default -> throw Refused.field("state", "audit.refused.state");
        }
        AuditDossier dossier = open.open(id.value()).dossier();
        return Response.ok(new AuditItem.Whole(dossier))
                .tag(Etags.of(dossier.audit().getVersion()))
                .build();
    }
}
