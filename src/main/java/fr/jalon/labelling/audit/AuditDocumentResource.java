package fr.jalon.labelling.audit;

import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the structure joined to its request and to its replies, as its auditors read it. */
@Path("audits/{id}/documents")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditDocumentResource {

    private final OpenAuditFile open;

    @Inject
    AuditDocumentResource(OpenAuditFile open) {
        this.open = open;
    }

    AuditDocumentResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les documents que la structure a joints à sa demande et à ses observations")
    public CursorPage<AuditRequestResource.DocumentItem> documents(@PathParam("id") IdParam id) {
        return AuditRequestResource.DocumentItem.page(open.documents(id.value()));
    }

    @GET
    @Path("{document}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Le fichier d’un document, vérifié contre son empreinte ; le téléchargement est journalisé")
    public Response content(@PathParam("id") IdParam id, @PathParam("document") IdParam document) throws IOException {
        return FileAnswer.attachment(open.document(id.value(), document.value()));
    }
}
