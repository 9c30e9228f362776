package fr.jalon.casework.transfer;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The sealed copies of the files that have left. */
@Path("sealed-files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SealedFilesResource {

    private final ReadSealedFiles read;

    @Inject
    SealedFilesResource(ReadSealedFiles read) {
        this.read = read;
    }

    SealedFilesResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Copies scellées des dossiers transférés, les plus récentes d’abord, sans leur contenu")
    public CursorPage<SealedSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        String position = CursorPage.position(cursor);
        long before = position == null ? Long.MAX_VALUE : Ids.parse(position);
        return CursorPage.of(read.list(before, CursorPage.limit(limit) + 1), limit, SealedFile::getKey)
                .map(SealedSheet::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une copie scellée, vérifiée contre son empreinte ; la lecture est journalisée")
    public SealedSheet open(@PathParam("id") IdParam id) {
        return new SealedSheet(read.open(id.value()));
    }

    @GET
    @Path("{id}/documents/{document}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Un document d’une copie scellée, vérifié contre son empreinte ; journalisé")
    public Response document(@PathParam("id") IdParam id, @PathParam("document") IdParam document) throws IOException {
        return FileAnswer.attachment(read.download(id.value(), document.value()));
    }
}
