package fr.jalon.labelling.reply;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** More time to reply that the mission asks for. */
@Path("audit-requests/{id}/reply-extension")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExtensionResource {

    /** What is asked. */
    public static class AskBody {

        @NotNull
        public String reason;
    }

    private final AskReplyExtension ask;

    @Inject
    ExtensionResource(AskReplyExtension ask) {
        this.ask = ask;
    }

    ExtensionResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les prolongations demandées, et ce que le bureau du label en dit")
    public CursorPage<ExtensionForm> asked(@PathParam("id") IdParam id) {
        return ExtensionForm.page(ask.all(id.value()));
    }

    @POST
    @AnsweredOnce
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Demande, avant l’échéance et avec un motif, plus de temps pour répondre aux constats")
    @APIResponseSchema(value = ExtensionForm.class, responseCode = "201")
    public Response ask(@PathParam("id") IdParam id, @Valid @NotNull AskBody body) {
        ReplyExtension asked = ask.ask(id.value(), body.reason);
        return Response.created(URI.create("audit-requests/" + id + "/reply-extension"))
                .entity(new ExtensionForm(asked))
                .build();
    }
}
