package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Self-diagnoses and their scores. */
@Path("self-diagnoses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DiagnosisResource {
    private final ReadSelfDiagnosis read;
    private final OpenSelfDiagnosis open;
    private final SignSelfDiagnosis sign;
    private final ValidateScore validate;
    private final CarryOver carryOver;

    @Inject
    DiagnosisResource(
            ReadSelfDiagnosis read,
            OpenSelfDiagnosis open,
            SignSelfDiagnosis sign,
            ValidateScore validate,
            CarryOver carryOver) {
        this.read = read;
        this.open = open;
        this.sign = sign;
        this.validate = validate;
        this.carryOver = carryOver;
    }

    DiagnosisResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Operation(summary = "Autodiagnostics de la structure, le plus récent d’abord")
    public CursorPage<DiagnosisForm> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long before = position == null ? Long.MAX_VALUE : Ids.parse(position);
        return CursorPage.of(read.page(before, size + 1), size, one -> Ids.text(one.id()))
                .map(DiagnosisForm::new);
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Ouvre l’autodiagnostic d’une année")
    @APIResponseSchema(value = DiagnosisForm.class, responseCode = "201")
    public Response open(@Valid DiagnosisForm.Opening opening) {
        long id = open.open(Ids.parse(opening.reference), opening.year);
        DiagnosisSummary summary = read.summary(id);
        return Response.created(URI.create("self-diagnoses/" + Ids.text(id)))
                .entity(new DiagnosisForm(summary))
                .tag(Etags.of(summary.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un autodiagnostic et son avancement")
    @APIResponseSchema(value = DiagnosisForm.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        DiagnosisSummary summary = read.summary(id.value());
        return Response.ok(new DiagnosisForm(summary))
                .tag(Etags.of(summary.version()))
                .build();
    }

    @POST
    @AnsweredOnce
    @Path("{id}/signature")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Signe un autodiagnostic dont tous les critères sont validés",
            description =
                    "Par la direction seulement. L’autodiagnostic est figé, son texte entier gardé avec son SHA-256.")
    @APIResponseSchema(value = DiagnosisForm.class, responseCode = "200")
    public Response sign(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        sign.sign(id.value(), Etags.required(ifMatch));
        return find(id);
    }

    @GET
    @Path("{id}/seal")
    @Operation(summary = "Empreinte d’un autodiagnostic signé, et si elle correspond toujours")
    public DiagnosisForm.Seal seal(@PathParam("id") IdParam id) {
        return new DiagnosisForm.Seal(read.seal(id.value()));
    }

    @POST
    @AnsweredOnce
    @Path("{id}/validations")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Valide tous les critères proposés")
    public DiagnosisForm.Count validate(@PathParam("id") IdParam id) {
        return new DiagnosisForm.Count(validate.validateProposed(id.value()));
    }

    @POST
    @AnsweredOnce
    @Path("{id}/carry-over")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Reprend, en brouillon, ce qui fut dit au dernier cycle des critères encore à faire")
    public DiagnosisForm.Count carryOver(@PathParam("id") IdParam id) {
        return new DiagnosisForm.Count(carryOver.all(id.value()));
    }

    @GET
    @Path("{id}/scores")
    @Operation(summary = "État de chaque critère, dans l’ordre du référentiel")
    public CursorPage<ScoreSheetForm.MarkForm> scores(@PathParam("id") IdParam id) {
        DiagnosisOverview overview = read.overview(id.value());
        return CursorPage.of(
                        overview.reference().criteria().stream()
                                .map(overview::markOf)
                                .toList(),
                        Integer.MAX_VALUE,
                        mark -> Ids.text(mark.nodeId()))
                .map(ScoreSheetForm.MarkForm::new);
    }
}
