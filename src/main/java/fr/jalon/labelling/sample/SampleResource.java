package fr.jalon.labelling.sample;

import fr.jalon.casework.sample.FreeTexts;
import fr.jalon.casework.sample.TextSource;
import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import fr.jalon.shared.web.PathNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Samples of case files of the structure: drawing, releasing texts, opening and ending. */
@Path("samples")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SampleResource {
    private final DrawSample draw;
    private final ReadSample read;
    private final ReleaseText texts;
    private final OpenSample openings;

    @Inject
    SampleResource(DrawSample draw, ReadSample read, ReleaseText texts, OpenSample openings) {
        this.draw = draw;
        this.read = read;
        this.texts = texts;
        this.openings = openings;
    }

    SampleResource() {
        this(null, null, null, null);
    }

    @POST
    @AnsweredOnce
    @Path("preview")
    @Operation(summary = "Combien de dossiers, et combien seraient tirés de chaque strate ; rien n’est gardé")
    public SampleForm.Drawn look(@NotNull @Valid SampleForm.Wanted wanted) {
        return new SampleForm.Drawn(draw.look(wanted.request()));
    }

    @POST
    @AnsweredOnce
    @Operation(
            summary =
                    "Tire un échantillon de dossiers et le garde comme preuve ; sans seed, la graine est tirée au sort")
    @APIResponseSchema(value = SampleForm.Managed.class, responseCode = "201")
    public Response draw(@NotNull @Valid SampleForm.Wanted wanted) {
        long id = draw.draw(wanted.request());
        return answer(Response.created(URI.create("samples/" + Ids.text(id))), id);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un échantillon : ce que dit le tirage, et les numéros des dossiers")
    @APIResponseSchema(value = SampleForm.Managed.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @GET
    @Path("{id}/repetition")
    @Operation(summary = "Refait le tirage avec la même graine et dit ce qui a changé")
    public Repetition repeat(@PathParam("id") IdParam id) {
        return read.repeat(id.value());
    }

    @GET
    @Path("{id}/files/{number}")
    @Operation(
            summary =
                    "Un dossier tiré, pseudonymisé, et ses textes tels qu’ils sont écrits ; la lecture est journalisée")
    public SampleForm.File file(@PathParam("id") IdParam id, @PathParam("number") String number) {
        return new SampleForm.File(read.file(id.value(), PathNumber.read(number)));
    }

    @DELETE
    @Path("{id}/files/{number}")
    @Operation(summary = "Retire un dossier de ce qui est montré, avec un motif")
    public void remove(
            @PathParam("id") IdParam id, @PathParam("number") String number, @NotNull @Valid SampleForm.Reason reason) {
        openings.remove(id.value(), PathNumber.read(number), reason.reason);
    }

    @PUT
    @Path("{id}/files/{number}/texts/{source}/{text}")
    @Operation(summary = "Libère un texte, tel qu’il sera montré (If-Match : la version lue, 0 s’il n’est pas libéré)")
    public SampleForm.File release(
            @PathParam("id") IdParam id,
            @PathParam("number") String number,
            @PathParam("source") String source,
            @PathParam("text") IdParam text,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SampleForm.Shown shown) {
        texts.release(id.value(), PathNumber.read(number), place(source, text, ifMatch), shown.text);
        return file(id, number);
    }

    @DELETE
    @Path("{id}/files/{number}/texts/{source}/{text}")
    @Operation(summary = "Ne montre plus un texte (If-Match : la version lue)")
    public void takeBack(
            @PathParam("id") IdParam id,
            @PathParam("number") String number,
            @PathParam("source") String source,
            @PathParam("text") IdParam text,
            @HeaderParam("If-Match") String ifMatch) {
        texts.takeBack(id.value(), PathNumber.read(number), place(source, text, ifMatch));
    }

    @POST
    @AnsweredOnce
    @Path("{id}/opening")
    @Operation(summary = "Ouvre l’échantillon jusqu’à un jour, à qui peut voir la preuve (If-Match : la version lue)")
    @APIResponseSchema(value = SampleForm.Managed.class, responseCode = "200")
    public Response open(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SampleForm.Until until) {
        openings.open(id.value(), Etags.required(ifMatch), until.until);
        return answer(Response.ok(), id.value());
    }

    @PUT
    @Path("{id}/opening")
    @Operation(summary = "Prolonge ou raccourcit l’ouverture, avec un motif (If-Match : la version lue)")
    @APIResponseSchema(value = SampleForm.Managed.class, responseCode = "200")
    public Response prolong(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SampleForm.Until until) {
        openings.prolong(id.value(), Etags.required(ifMatch), until.until, until.reason);
        return answer(Response.ok(), id.value());
    }

    @DELETE
    @Path("{id}/opening")
    @Operation(summary = "Ferme l’échantillon : les copies sont effacées (If-Match : la version lue)")
    public void close(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        openings.close(id.value(), Etags.required(ifMatch), null);
    }

    private static FreeTexts.Place place(String source, IdParam text, String ifMatch) {
        TextSource known = Arrays.stream(TextSource.values())
                .filter(one -> one.name().equals(source))
                .findFirst()
                .orElseThrow(Refused::notFound);
        return new FreeTexts.Place(known, text.value(), Etags.required(ifMatch));
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        SampleSheet sheet = read.sheet(id);
        return response.entity(new SampleForm.Managed(sheet))
                .tag(Etags.of(sheet.version()))
                .build();
    }
}
