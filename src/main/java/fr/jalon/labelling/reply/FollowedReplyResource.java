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

/** The structure's replies and the auditors' answers, as the label office reads them. */
@Path("followed-audits/{id}/replies")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowedReplyResource {

    private final FollowReplies follow;

    @Inject
    FollowedReplyResource(FollowReplies follow) {
        this.follow = follow;
    }

    FollowedReplyResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les constats d’un audit, les observations de la structure et les réponses des auditeurs")
    public CursorPage<RepliedFindingForm> replies(@PathParam("id") IdParam id) {
        return RepliedFindingForm.page(follow.findings(id.value()));
    }
}
