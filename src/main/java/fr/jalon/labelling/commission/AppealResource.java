package fr.jalon.labelling.commission;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Appeals, for the structures that file them and the label office that answers; decisions that structures were told of. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppealResource {

    /** What is appealed against, and why. */
    public static final class NewAppeal {
        public String decision;
        public String grounds;
    }

    /** Whether it is admissible, and why. */
    public static final class Answer {
        public boolean admissible;
        public String reason;
    }

    private final ReadOwnDecisions own;
    private final FileAppeal file;
    private final AnswerAppeals answer;

    @Inject
    AppealResource(ReadOwnDecisions own, FileAppeal file, AnswerAppeals answer) {
        this.own = own;
        this.file = file;
        this.answer = answer;
    }

    AppealResource() {
        this(null, null, null);
    }

    @GET
    @Path("label-decisions")
    @Operation(summary = "Décisions de la commission notifiées à la structure, la dernière d’abord")
    public List<AppealForm.Decided> decisions() {
        return own.all().stream().map(AppealForm.Decided::new).toList();
    }

    @GET
    @Path("label-decisions/{id}/letter/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "La lettre de notification, vérifiée contre son empreinte")
    public Response letter(@PathParam("id") IdParam id) throws IOException {
        return FileAnswer.attachment(own.letter(id.value()));
    }

    @GET
    @Path("appeals")
    @Operation(summary = "Recours, pour le bureau du label ; ceux qui attendent d’abord")
    public List<AppealForm> list() {
        return answer.all().stream().map(AppealForm::new).toList();
    }

    @POST
    @Path("appeals")
    @AnsweredOnce
    @Operation(summary = "Forme un recours contre une décision, dans son délai")
    @APIResponseSchema(value = AppealForm.class, responseCode = "201")
    public Response file(@Valid NewAppeal appeal) {
        long id = file.file(Ids.parse(appeal.decision), appeal.grounds);
        return Response.created(URI.create("appeals/" + Ids.text(id)))
                .entity(of(id))
                .build();
    }

    @POST
    @Path("appeals/{id}/documents")
    @AnsweredOnce
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Joint une pièce, donnée comme corps de la requête, à un recours déposé ; 20 Mo au plus")
    @APIResponseSchema(value = AppealForm.class, responseCode = "200")
    public Response attach(@PathParam("id") IdParam id, @QueryParam("name") String name, InputStream content)
            throws IOException {
        file.attach(id.value(), name, content);
        return Response.ok(of(id.value())).build();
    }

    private AppealForm of(long id) {
        return own.all().stream()
                .map(OwnDecision::appeal)
                .filter(one -> one != null && one.id() == id)
                .findFirst()
                .map(AppealForm::new)
                .orElseThrow(Refused::notFound);
    }

    @POST
    @Path("appeals/{id}/answer")
    @AnsweredOnce
    @Operation(summary = "Dit si un recours est recevable")
    @APIResponseSchema(value = AppealForm.class, responseCode = "200")
    public Response answer(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Answer given) {
        answer.answer(id.value(), Etags.required(ifMatch), given.admissible, given.reason);
        return Response.ok(new AppealForm(answer.open(id.value()))).build();
    }

    @GET
    @Path("appeals/{id}/documents/{document}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Une pièce d’un recours, pour le bureau du label")
    public Response document(@PathParam("id") IdParam id, @PathParam("document") IdParam document) throws IOException {
        return FileAnswer.attachment(answer.download(id.value(), document.value()));
    }
}
