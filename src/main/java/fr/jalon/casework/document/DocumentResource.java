package fr.jalon.casework.document;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One document: what is said of it, and its content. */
@Path("documents/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentResource {

    private final ReadDocuments read;
    private final KeepDocuments keep;

    @Inject
    DocumentResource(ReadDocuments read, KeepDocuments keep) {
        this.read = read;
        this.keep = keep;
    }

    DocumentResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Un document, sans son contenu ; la lecture est journalisée")
    @APIResponseSchema(DocumentSheet.class)
    public Response find(@PathParam("id") IdParam id) {
        ReadDocuments.Opened opened = read.find(id.value());
        return Response.ok(new DocumentSheet(opened.document(), opened.today()))
                .tag(Etags.of(opened.document().version()))
                .build();
    }

    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Le fichier, vérifié contre son empreinte ; le téléchargement est journalisé",
            description = "inline=true : à montrer plutôt qu’à enregistrer, pour un PDF ou une image.")
    public Response content(@PathParam("id") IdParam id, @QueryParam("inline") boolean inline) throws IOException {
        Download download = read.download(id.value());
        return inline ? FileAnswer.inline(download) : FileAnswer.attachment(download);
    }

    @PUT
    @Operation(summary = "Corrige ce qui est dit d’un document, pour la version lue (If-Match) ; le contenu reste")
    @APIResponseSchema(DocumentSheet.class)
    public Response change(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, DocumentSheet sheet) {
        return answer(keep.change(id.value(), Etags.required(ifMatch), sheet.details()));
    }

    @POST
    @AnsweredOnce
    @Path("replacement")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Remplace un document par un plus récent, donné comme corps, pour la version lue (If-Match)",
            description = "L’ancien reste dans la liste, remplacé.")
    @APIResponseSchema(value = DocumentSheet.class, responseCode = "201")
    public Response replace(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @BeanParam DocumentQuery query,
            InputStream content)
            throws IOException {
        Document newer = keep.replace(
                id.value(), Etags.required(ifMatch), query.details(), query.originalSeen, query.name, content);
        return Response.created(URI.create("documents/" + Ids.text(newer.id())))
                .entity(new DocumentSheet(newer, keep.today()))
                .tag(Etags.of(newer.version()))
                .build();
    }

    @POST
    @AnsweredOnce
    @Path("withdrawal")
    @Operation(summary = "Retire un document, avec le motif, pour la version lue (If-Match) ; il n’est plus remis")
    @APIResponseSchema(DocumentSheet.class)
    public Response withdraw(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, DocumentSheet.Withdrawal form) {
        return answer(keep.withdraw(id.value(), Etags.required(ifMatch), form.reason));
    }

    private Response answer(Document document) {
        return Response.ok(new DocumentSheet(document, keep.today()))
                .tag(Etags.of(document.version()))
                .build();
    }
}
