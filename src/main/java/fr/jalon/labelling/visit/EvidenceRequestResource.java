package fr.jalon.labelling.visit;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an auditor of the pair asks the structure to prove further. */
@Path("audits/{id}/evidence-requests")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceRequestResource {

    /** What is asked for. */
    public static class AskBody {

        /** Code of the criterion or axis concerned; none where it is not said. */
        public String node;

        @NotNull
        public String text;

        @NotNull
        public LocalDate dueOn;
    }

    /** A request, as JSON. */
    public static class Sheet {

        private final EvidenceRequest request;

        Sheet(EvidenceRequest request) {
            this.request = request;
        }

        public String getId() {
            return request.textId();
        }

        public String getNode() {
            return request.nodeCode();
        }

        public String getText() {
            return request.text();
        }

        public String getDueOn() {
            return request.dueOn().toString();
        }

        public String getAnswer() {
            return request.answer();
        }

        /** Identifiers of the evidence answered with. */
        public List<String> getEvidence() {
            return request.pieces().stream().map(EvidenceRequest.Piece::textId).toList();
        }

        /** For If-Match. */
        public int getVersion() {
            return request.version();
        }
    }

    private final AskEvidence ask;

    @Inject
    EvidenceRequestResource(AskEvidence ask) {
        this.ask = ask;
    }

    EvidenceRequestResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les preuves demandées à la structure, et ses réponses")
    public CursorPage<Sheet> asked(@PathParam("id") IdParam id) {
        return page(ask.all(id.value()));
    }

    @POST
    @AnsweredOnce
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Demande une preuve de plus, pour un jour dit")
    @APIResponseSchema(value = Sheet.class, responseCode = "201")
    public Response ask(@PathParam("id") IdParam id, @Valid @NotNull AskBody body) {
        long made = ask.ask(id.value(), body.node, body.text, body.dueOn);
        Sheet sheet = ask.all(id.value()).stream()
                .filter(one -> one.id() == made)
                .map(Sheet::new)
                .findFirst()
                .orElseThrow();
        return Response.created(URI.create("audits/" + id + "/evidence-requests/" + Ids.text(made)))
                .entity(sheet)
                .build();
    }

    static CursorPage<Sheet> page(List<EvidenceRequest> all) {
        return CursorPage.of(all, Integer.MAX_VALUE, EvidenceRequest::textId).map(Sheet::new);
    }
}
