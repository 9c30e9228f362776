package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What colleagues say to one another of a criterion. */
@Path("self-diagnoses/{id}/scores/{node}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentsResource {
    private final DiscussCriterion discuss;

    @Inject
    CommentsResource(DiscussCriterion discuss) {
        this.discuss = discuss;
    }

    CommentsResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Commentaires d’un critère, dans l’ordre")
    public CursorPage<CommentForm> list(@PathParam("id") IdParam id, @PathParam("node") IdParam node) {
        return CursorPage.of(discuss.comments(id.value(), node.value()), Integer.MAX_VALUE, row -> Ids.text(row.id()))
                .map(CommentForm::new);
    }

    @POST
    @AnsweredOnce
    @Operation(
            summary = "Commente un critère",
            description = "Un collègue nommé après @ (« @Camille Exemple ») en est averti jusqu’à ce qu’il l’ait lu.")
    @APIResponseSchema(value = CommentForm.class, responseCode = "201")
    public Response write(@PathParam("id") IdParam id, @PathParam("node") IdParam node, CommentForm.Writing writing) {
        CommentRow row = discuss.write(id.value(), node.value(), writing == null ? null : writing.text);
        return Response.status(Response.Status.CREATED)
                .entity(new CommentForm(row))
                .build();
    }
}
