package fr.jalon.casework.document;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The documents of a young person. */
@Path("young-people/{id}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    private final ReadDocuments read;
    private final KeepDocuments keep;

    @Inject
    DocumentsResource(ReadDocuments read, KeepDocuments keep) {
        this.read = read;
        this.keep = keep;
    }

    DocumentsResource() {
        this(null, null);
    }

    @GET
    @Operation(
            summary = "Documents d’un jeune, sans leur contenu, les remplacés et retirés à la fin ; journalisé",
            description = "Seulement les natures que le lecteur peut lire.")
    public List<DocumentSheet> list(@PathParam("id") IdParam id) {
        DocumentList list = read.list(id.value());
        return Stream.concat(list.current().stream(), list.past().stream())
                .map(document -> new DocumentSheet(document, list.today()))
                .toList();
    }

    @POST
    @AnsweredOnce
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Ajoute un document, son fichier donné comme corps de la requête ; 20 Mo au plus",
            description = "409 si le même contenu est déjà dans ce dossier. originalSeen=true : le renseignement que"
                    + " la pièce prouve est marqué prouvé.")
    @APIResponseSchema(value = DocumentSheet.class, responseCode = "201")
    public Response add(@PathParam("id") IdParam id, @BeanParam DocumentQuery query, InputStream content)
            throws IOException {
        Document added = keep.add(id.value(), query.details(), query.originalSeen, query.name, content);
        return Response.created(URI.create("documents/" + Ids.text(added.id())))
                .entity(new DocumentSheet(added, keep.today()))
                .tag(Etags.of(added.version()))
                .build();
    }
}
