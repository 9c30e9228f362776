package fr.jalon.labelling.audit;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.FileAnswer;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A mission's request for its audit, with its documents. */
@Path("audit-requests")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditRequestResource {

    /** What is asked for. */
    public static class RequestBody {

        /** Not looked at where a campaign programmed the audit. */
        public AuditKind kind;

        @NotNull
        public LocalDate wishedFrom;

        @NotNull
        public LocalDate wishedUntil;
    }

    /** A document, as JSON. */
    public static class DocumentItem {

        private final AuditDocument document;

        DocumentItem(AuditDocument document) {
            this.document = document;
        }

        static CursorPage<DocumentItem> page(List<AuditDocument> all) {
            return CursorPage.of(all, Integer.MAX_VALUE, AuditDocument::textId).map(DocumentItem::new);
        }

        public String getId() {
            return document.textId();
        }

        /** The finding that it is observed on; null for a document of the request. */
        public String getFinding() {
            return document.findingId() == null ? null : Ids.text(document.findingId());
        }

        public String getFileName() {
            return document.fileName();
        }

        public long getSize() {
            return document.size();
        }

        public String getHash() {
            return document.hash();
        }
    }

    private final RequestAudit request;

    @Inject
    AuditRequestResource(RequestAudit request) {
        this.request = request;
    }

    AuditRequestResource() {
        this(null);
    }

    @POST
    @AnsweredOnce
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Demande l’audit de la structure, sur l’autodiagnostic qu’elle a signé")
    @APIResponseSchema(value = FollowedAudit.class, responseCode = "201")
    public Response file(@Valid @NotNull RequestBody body) {
        Audit audit = request.file(new RequestAudit.Wish(body.kind, body.wishedFrom, body.wishedUntil));
        return Response.created(URI.create("audit-requests/" + audit.getTextId()))
                .entity(new FollowedAudit(audit))
                .build();
    }

    @POST
    @AnsweredOnce
    @Path("{id}/documents")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Ajoute un document à la demande, donné comme corps de la requête ; 20 Mo au plus")
    @APIResponseSchema(value = DocumentItem.class, responseCode = "201")
    public Response attach(@PathParam("id") IdParam id, @QueryParam("name") String name, InputStream content)
            throws IOException {
        AuditDocument document = request.attach(id.value(), name, content);
        return Response.created(URI.create("audit-requests/" + id + "/documents/" + document.textId()))
                .entity(new DocumentItem(document))
                .build();
    }

    @GET
    @Path("{id}/documents")
    @Operation(summary = "Les documents que la structure a joints à sa demande et à ses observations")
    public CursorPage<DocumentItem> documents(@PathParam("id") IdParam id) {
        return DocumentItem.page(request.documents(id.value()));
    }

    @GET
    @Path("{id}/documents/{document}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Le fichier d’un document, vérifié contre son empreinte ; le téléchargement est journalisé")
    public Response content(@PathParam("id") IdParam id, @PathParam("document") IdParam document) throws IOException {
        return FileAnswer.attachment(request.open(id.value(), document.value()));
    }
}
