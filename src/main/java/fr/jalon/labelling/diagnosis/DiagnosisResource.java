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
import jakarta.ws.rs.PUT;
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
    private final ScoreCriterion score;
    private final SubmitSelfDiagnosis submit;

    @Inject
    DiagnosisResource(
            ReadSelfDiagnosis read, OpenSelfDiagnosis open, ScoreCriterion score, SubmitSelfDiagnosis submit) {
        this.read = read;
        this.open = open;
        this.score = score;
        this.submit = submit;
    }

    DiagnosisResource() {
        this(null, null, null, null);
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
    @Path("{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Soumet un autodiagnostic dont tous les critères sont cotés")
    @APIResponseSchema(value = DiagnosisForm.class, responseCode = "200")
    public Response submit(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        submit.submit(id.value(), Etags.required(ifMatch));
        return find(id);
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

    @GET
    @Path("{id}/scores/{node}")
    @Operation(summary = "La cote d’un critère")
    @APIResponseSchema(value = ScoreSheetForm.class, responseCode = "200")
    public Response score(@PathParam("id") IdParam id, @PathParam("node") IdParam node) {
        return answer(read.criterion(id.value(), node.value()));
    }

    @PUT
    @Path("{id}/scores/{node}")
    @Operation(summary = "Cote un critère ; la raison est obligatoire")
    @APIResponseSchema(value = ScoreSheetForm.class, responseCode = "200")
    public Response score(
            @PathParam("id") IdParam id,
            @PathParam("node") IdParam node,
            @HeaderParam("If-Match") String ifMatch,
            @Valid ScoreSheetForm form) {
        return answer(score.score(id.value(), node.value(), form.scoring(), Etags.required(ifMatch)));
    }

    private static Response answer(CriterionSheet sheet) {
        return Response.ok(new ScoreSheetForm(sheet))
                .tag(Etags.of(sheet.version()))
                .build();
    }
}
