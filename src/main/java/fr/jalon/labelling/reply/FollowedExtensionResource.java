package fr.jalon.labelling.reply;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** More time to reply, as the label office decides on it. */
@Path("followed-audits/{id}/reply-extension")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowedExtensionResource {

    /** What is decided. */
    public static class DecisionBody {

        @NotNull
        public Boolean granted;

        /** Always where it is refused. */
        public String decision;
    }

    private final FollowReplies follow;

    @Inject
    FollowedExtensionResource(FollowReplies follow) {
        this.follow = follow;
    }

    FollowedExtensionResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les prolongations demandées par la structure")
    public CursorPage<ExtensionForm> asked(@PathParam("id") IdParam id) {
        return ExtensionForm.page(follow.extensions(id.value()));
    }

    @PUT
    @Path("{extension}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accorde la prolongation, ou la refuse avec un motif, pour la version lue (If-Match)")
    @APIResponseSchema(value = ExtensionForm.class, responseCode = "200")
    public Response decide(
            @PathParam("id") IdParam id,
            @PathParam("extension") IdParam extension,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DecisionBody body) {
        int version = Etags.required(ifMatch);
        ReplyExtension decided = body.granted
                ? follow.grant(id.value(), extension.value(), version, body.decision)
                : follow.refuse(id.value(), extension.value(), version, body.decision);
        return Response.ok(new ExtensionForm(decided))
                .tag(Etags.of(decided.version()))
                .build();
    }
}
