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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The comments that name whoever asks. */
@Path("mentions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MentionsResource {
    private final DiscussCriterion discuss;

    @Inject
    MentionsResource(DiscussCriterion discuss) {
        this.discuss = discuss;
    }

    MentionsResource() {
        this(null);
    }

    @GET
    @Operation(
            summary = "Commentaires qui vous nomment et que vous n’avez pas lus, le plus récent d’abord ; au plus 50")
    public CursorPage<CommentForm.Mention> list() {
        return CursorPage.of(discuss.mentions(), Integer.MAX_VALUE, row -> Ids.text(row.id()))
                .map(CommentForm.Mention::new);
    }

    @POST
    @AnsweredOnce
    @Path("{id}/reading")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Tient une mention pour lue")
    public void read(@PathParam("id") IdParam id) {
        discuss.read(id.value());
    }
}
