package fr.jalon.labelling.visit;

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

/** What auditors asked a structure to prove further, as the label office reads it. */
@Path("followed-audits/{id}/evidence-requests")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowedEvidenceResource {

    private final FollowVisit follow;

    @Inject
    FollowedEvidenceResource(FollowVisit follow) {
        this.follow = follow;
    }

    FollowedEvidenceResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les preuves que les auditeurs ont demandées à la structure, et ses réponses")
    public CursorPage<EvidenceRequestResource.Sheet> asked(@PathParam("id") IdParam id) {
        return EvidenceRequestResource.page(follow.requests(id.value()));
    }
}
