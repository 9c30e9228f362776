package fr.jalon.labelling.reply;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.labelling.audit.AuditDocument;
import fr.jalon.shared.web.CursorPage;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The findings that were sent to the mission, and its replies. */
@Path("audit-requests/{id}/findings")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReplyResource {

    /** A reply to give. */
    public static class ReplyBody {

        @NotNull
        public String text;
    }

    private final ReplyToFindings reply;

    @Inject
    ReplyResource(ReplyToFindings reply) {
        this.reply = reply;
    }

    ReplyResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les constats reçus, mes réponses, et celles des auditeurs une fois le rapport signé")
    public CursorPage<RepliedFindingForm> findings(@PathParam("id") IdParam id) {
        return RepliedFindingForm.page(reply.findings(id.value()));
    }

    @PUT
    @Path("{finding}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Répond à un constat avant l’échéance, pour la version lue (If-Match ; 0 pour une première)")
    @APIResponseSchema(value = RepliedFindingForm.class, responseCode = "200")
    public Response reply(
            @PathParam("id") IdParam id,
            @PathParam("finding") IdParam finding,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ReplyBody body) {
        RepliedFinding replied = reply.reply(id.value(), finding.value(), Etags.required(ifMatch), body.text);
        return Response.ok(new RepliedFindingForm(replied))
                .tag(Etags.of(replied.finding().getReply().getVersion()))
                .build();
    }

    @POST
    @AnsweredOnce
    @Path("{finding}/documents")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Joint un document à sa réponse, donné comme corps de la requête ; 20 Mo au plus")
    @APIResponseSchema(value = RepliedFindingForm.DocumentForm.class, responseCode = "201")
    public Response attach(
            @PathParam("id") IdParam id,
            @PathParam("finding") IdParam finding,
            @QueryParam("name") String name,
            InputStream content)
            throws IOException {
        AuditDocument document = reply.attach(id.value(), finding.value(), name, content);
        return Response.created(URI.create("audit-requests/" + id + "/documents/" + document.textId()))
                .entity(new RepliedFindingForm.DocumentForm(document))
                .build();
    }
}
