package fr.jalon.labelling.visit;

import fr.jalon.shared.Ids;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What auditors ask the mission to prove further, and its answers. */
@Path("audit-requests/{id}/evidence-requests")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceAnswerResource {

    /** What is answered. */
    public static class AnswerBody {

        @NotNull
        public String text;

        /** Identifiers of evidence of the library. */
        public List<String> evidence = List.of();
    }

    private final AnswerEvidence answer;

    @Inject
    EvidenceAnswerResource(AnswerEvidence answer) {
        this.answer = answer;
    }

    EvidenceAnswerResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les preuves que les auditeurs demandent, et les réponses données")
    public CursorPage<EvidenceRequestResource.Sheet> received(@PathParam("id") IdParam id) {
        return EvidenceRequestResource.page(answer.all(id.value()));
    }

    @PUT
    @Path("{request}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Répond, avec des preuves de la bibliothèque, pour la version lue (If-Match)")
    public void answer(
            @PathParam("id") IdParam id,
            @PathParam("request") IdParam request,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AnswerBody body) {
        List<Long> pieces = body.evidence.stream().map(Ids::parse).toList();
        answer.answer(id.value(), request.value(), Etags.required(ifMatch), body.text, pieces);
    }
}
