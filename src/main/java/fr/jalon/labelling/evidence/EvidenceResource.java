package fr.jalon.labelling.evidence;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.Period;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Evidence: its description, its files, its frozen indicators. */
@Path("evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    private final ReadEvidence read;
    private final AttachEvidence attach;

    @Inject
    EvidenceResource(ReadEvidence read, AttachEvidence attach) {
        this.read = read;
        this.attach = attach;
    }

    EvidenceResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Preuves de la structure, la plus récente d’abord")
    public CursorPage<EvidenceForm> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long before = position == null ? Long.MAX_VALUE : Ids.parse(position);
        return CursorPage.of(read.page(before, size + 1), size, row -> Ids.text(row.id()))
                .map(EvidenceForm::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une preuve, sans son fichier")
    public EvidenceForm find(@PathParam("id") IdParam id) {
        return new EvidenceForm(read.find(id.value()));
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Le fichier, vérifié contre son empreinte ; le téléchargement est journalisé")
    public Response content(@PathParam("id") IdParam id) throws IOException {
        return FileAnswer.attachment(read.download(id.value()));
    }

    @POST
    @AnsweredOnce
    @Path("files")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Joint un fichier, donné comme corps de la requête, à la cote d’un critère ; 20 Mo au plus")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "201")
    public Response file(
            @QueryParam("score") IdParam score,
            @QueryParam("name") String name,
            @QueryParam("title") String title,
            @QueryParam("date") String date,
            InputStream content)
            throws IOException {
        if (score == null) {
            throw Refused.field("score", "evidence.scoreRequired");
        }
        return created(attach.file(score.value(), new Description(title, null, day(date)), name, content));
    }

    @POST
    @AnsweredOnce
    @Path("notes")
    @Operation(summary = "Joint une preuve écrite à la cote d’un critère")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "201")
    public Response note(@Valid EvidenceForm.Attachment form) {
        Description description = new Description(form.title, form.text, form.date);
        return created(attach.note(Ids.parse(form.score), description));
    }

    @POST
    @AnsweredOnce
    @Path("indicators")
    @Operation(summary = "Compte un indicateur dans les dossiers, le fige et le joint à la cote d’un critère")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "201")
    public Response indicator(@Valid EvidenceForm.Attachment form) {
        return created(attach.indicator(Ids.parse(form.score), form.indicator, new Period(form.from, form.to)));
    }

    @GET
    @Path("{id}/verification")
    @Operation(summary = "Recalcule un indicateur figé et dit s’il tient toujours")
    public EvidenceForm.VerificationForm verify(@PathParam("id") IdParam id) {
        return new EvidenceForm.VerificationForm(read.verify(id.value()));
    }

    private Response created(long id) {
        return Response.created(URI.create("evidence/" + Ids.text(id)))
                .entity(new EvidenceForm(read.find(id)))
                .build();
    }

    /** The day, or null where it is missing or no day: the use case then asks for it. */
    private static LocalDate day(String text) {
        return text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}") ? null : LocalDate.parse(text);
    }
}
