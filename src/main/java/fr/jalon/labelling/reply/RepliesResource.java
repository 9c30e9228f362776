package fr.jalon.labelling.reply;

import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The structure's replies to the findings of one of the auditor's audits. */
@Path("audits/{id}/replies")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RepliesResource {

    private final AnswerReplies answer;

    @Inject
    RepliesResource(AnswerReplies answer) {
        this.answer = answer;
    }

    RepliesResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les constats, les observations de la structure et nos réponses")
    public CursorPage<RepliedFindingForm> replies(@PathParam("id") IdParam id) {
        return RepliedFindingForm.page(answer.findings(id.value()));
    }
}
