package fr.jalon.oversight.practice;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The documents of a good practice. */
@Path("practices/{id}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PracticeFilesResource {

    private final ReadPractices read;
    private final AttachToPractice attach;

    @Inject
    PracticeFilesResource(ReadPractices read, AttachToPractice attach) {
        this.read = read;
        this.attach = attach;
    }

    PracticeFilesResource() {
        this(null, null);
    }

    @POST
    @AnsweredOnce
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Joint un PDF ou un document bureautique, donné comme corps de la requête, à une pratique qui n’est"
                            + " pas publiée ; 20 Mo au plus")
    @APIResponseSchema(value = PracticeSheet.class, responseCode = "200")
    public Response attach(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("name") String name,
            InputStream content)
            throws IOException {
        attach.attach(id.value(), name, content, Etags.required(ifMatch));
        return answer(id.value());
    }

    @GET
    @Path("{file}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Un document, vérifié contre son empreinte ; le téléchargement est journalisé")
    public Response content(@PathParam("id") IdParam id, @PathParam("file") IdParam file) throws IOException {
        return FileAnswer.attachment(read.download(id.value(), file.value()));
    }

    @DELETE
    @Path("{file}")
    @Operation(summary = "Retire un document d’une pratique qui n’est pas publiée")
    @APIResponseSchema(value = PracticeSheet.class, responseCode = "200")
    public Response detach(
            @PathParam("id") IdParam id, @PathParam("file") IdParam file, @HeaderParam("If-Match") String ifMatch) {
        attach.detach(id.value(), file.value(), Etags.required(ifMatch));
        return answer(id.value());
    }

    private Response answer(long id) {
        ReadPractices.Sheet sheet = read.open(id);
        return Response.ok(PracticeSheet.of(sheet))
                .tag(Etags.of(sheet.own().getVersion()))
                .build();
    }
}
