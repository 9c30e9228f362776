package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.Period;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
    private final BrowseLibrary library;

    @Inject
    EvidenceResource(ReadEvidence read, AttachEvidence attach, BrowseLibrary library) {
        this.library = library;
        this.read = read;
        this.attach = attach;
    }

    EvidenceResource() {
        this(null, null, null);
    }

    @GET
    @Operation(
            summary = "Preuves de la structure, la plus récente d’abord ; list vaut current, to_review, redo, ending,"
                    + " withdrawn ou all ; text cherche dans les titres et les contenus")
    public CursorPage<EvidenceForm> list(
            @BeanParam LibraryParams asked,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long before = position == null ? Long.MAX_VALUE : Ids.parse(position);
        return CursorPage.of(library.following(asked.filter(), before, size + 1), size, row -> Ids.text(row.id()))
                .map(EvidenceForm::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une preuve, sans son fichier")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        EvidenceRow row = read.find(id.value());
        return Response.ok(new EvidenceForm(row)).tag(Etags.of(row.version())).build();
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
    @Operation(
            summary =
                    "Ajoute un fichier, donné comme corps de la requête, pour la cote d’un critère ou pour aucun ; 20 Mo au plus")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "201")
    public Response file(
            @QueryParam("score") IdParam score,
            @QueryParam("name") String name,
            @QueryParam("title") String title,
            @QueryParam("date") String date,
            InputStream content)
            throws IOException {
        Long proven = score == null ? null : Long.valueOf(score.value());
        return created(attach.file(proven, new Description(title, null, day(date)), name, content));
    }

    @POST
    @AnsweredOnce
    @Path("notes")
    @Operation(summary = "Ajoute une preuve écrite, pour la cote d’un critère ou pour aucun")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "201")
    public Response note(@Valid EvidenceForm.Attachment form) {
        return created(attach.note(form.scoreId(), form.description()));
    }

    @POST
    @AnsweredOnce
    @Path("indicators")
    @Operation(summary = "Compte un indicateur dans les dossiers et le fige, pour la cote d’un critère ou pour aucun")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "201")
    public Response indicator(@Valid EvidenceForm.Attachment form) {
        IndicatorScope scope = new IndicatorScope(new Period(form.from, form.to), form.siteId(), form.publicCode);
        return created(attach.indicator(form.scoreId(), form.indicator, scope));
    }

    @POST
    @AnsweredOnce
    @Path("links")
    @Operation(summary = "Ajoute l’adresse d’une page, comme preuve")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "201")
    public Response link(@Valid EvidenceForm.Attachment form) {
        return created(attach.link(form.scoreId(), form.description(), form.url));
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
                .tag(Etags.of(read.find(id).version()))
                .build();
    }

    /** The day, or null where it is missing or no day: the use case then asks for it. */
    private static LocalDate day(String text) {
        return text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}") ? null : LocalDate.parse(text);
    }
}
