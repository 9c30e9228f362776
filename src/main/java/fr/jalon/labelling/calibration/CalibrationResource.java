package fr.jalon.labelling.calibration;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** How alike auditors score: for the label office. */
@Path("calibration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalibrationResource {

    private final ReadCalibration read;
    private final FollowCalibrationAlerts follow;
    private final EvaluateAuditor evaluate;

    @Inject
    CalibrationResource(ReadCalibration read, FollowCalibrationAlerts follow, EvaluateAuditor evaluate) {
        this.read = read;
        this.follow = follow;
        this.evaluate = evaluate;
    }

    CalibrationResource() {
        this(null, null, null);
    }

    @GET
    @Path("auditors")
    @Operation(summary = "Dérive de chaque auditeur, par nom")
    public CursorPage<CalibrationSheets.Drift> auditors(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byPlace(
                        cursor, limit, (first, size) -> read.auditors(null, AuditorDrifts.Sort.NAME, first, size))
                .map(CalibrationSheets.Drift::new);
    }

    @GET
    @Path("auditors/{id}")
    @Operation(summary = "Un auditeur : sa dérive, ce que disent les structures, ses évaluations")
    public CalibrationSheets.Auditor auditor(@PathParam("id") IdParam id) {
        return new CalibrationSheets.Auditor(read.open(id.value()));
    }

    @GET
    @Path("criteria")
    @Operation(summary = "Critères qui divisent, les plus divisés d’abord")
    public CursorPage<CalibrationSheets.Criterion> criteria(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byPlace(
                        cursor, limit, (first, size) -> read.criteria(DividingCriteria.Sort.SHARE, first, size))
                .map(CalibrationSheets.Criterion::new);
    }

    @GET
    @Path("alerts")
    @Operation(summary = "Alertes d’harmonisation à traiter, ou closes")
    public CursorPage<CalibrationSheets.Alert> alerts(
            @QueryParam("closed") boolean closed,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byPlace(cursor, limit, (first, size) -> follow.page(closed, first, size))
                .map(CalibrationSheets.Alert::new);
    }

    @GET
    @Path("alerts/{id}")
    @Operation(summary = "Une alerte d’harmonisation")
    @APIResponseSchema(value = CalibrationSheets.Alert.class, responseCode = "200")
    public Response alert(@PathParam("id") IdParam id) {
        return answer(id.value());
    }

    @POST
    @Path("alerts/{id}/sight")
    @AnsweredOnce
    @Operation(summary = "Dit que l’alerte est prise en charge")
    @APIResponseSchema(value = CalibrationSheets.Alert.class, responseCode = "200")
    public Response see(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        follow.see(id.value(), Etags.required(ifMatch));
        return answer(id.value());
    }

    @POST
    @Path("alerts/{id}/closing")
    @AnsweredOnce
    @Operation(summary = "Clôt l’alerte en disant ce qui a été fait")
    @APIResponseSchema(value = CalibrationSheets.Alert.class, responseCode = "200")
    public Response close(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CalibrationSheets.Closing closing) {
        follow.close(id.value(), Etags.required(ifMatch), closing.note);
        return answer(id.value());
    }

    @GET
    @Path("feedback")
    @Operation(summary = "Moyennes de ce que disent les structures auditées, par auditeur, dès cinq réponses")
    public CursorPage<CalibrationSheets.Mean> feedback(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byPlace(cursor, limit, read::feedback).map(CalibrationSheets.Mean::new);
    }

    @POST
    @Path("auditors/{id}/evaluations")
    @AnsweredOnce
    @Operation(summary = "Évalue un auditeur sur une période")
    @APIResponseSchema(value = CalibrationSheets.Evaluation.class, responseCode = "201")
    public Response evaluate(@PathParam("id") IdParam id, @Valid @NotNull CalibrationSheets.Evaluation body) {
        AuditorEvaluation written = evaluate.write(id.value(), body.text());
        return answer(Response.created(URI.create("calibration/evaluations/" + written.getTextId())), written);
    }

    @GET
    @Path("evaluations/{id}")
    @Operation(summary = "Une évaluation d’auditeur")
    @APIResponseSchema(value = CalibrationSheets.Evaluation.class, responseCode = "200")
    public Response evaluation(@PathParam("id") IdParam id) {
        return answer(Response.ok(), evaluate.find(id.value()));
    }

    @PUT
    @Path("evaluations/{id}")
    @Operation(summary = "Change une évaluation d’auditeur")
    @APIResponseSchema(value = CalibrationSheets.Evaluation.class, responseCode = "200")
    public Response change(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CalibrationSheets.Evaluation body) {
        evaluate.change(id.value(), Etags.required(ifMatch), body.text());
        return answer(Response.ok(), evaluate.find(id.value()));
    }

    private Response answer(long alert) {
        CalibrationAlert found = follow.find(alert);
        return Response.ok(new CalibrationSheets.Alert(found))
                .tag(Etags.of(found.getVersion()))
                .build();
    }

    private static Response answer(Response.ResponseBuilder response, AuditorEvaluation evaluation) {
        return response.entity(new CalibrationSheets.Evaluation(evaluation))
                .tag(Etags.of(evaluation.getVersion()))
                .build();
    }
}
