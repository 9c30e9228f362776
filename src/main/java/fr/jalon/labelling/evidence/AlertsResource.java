package fr.jalon.labelling.evidence;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The alerts on frozen indicators, and counting them again. */
@Path("indicator-alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlertsResource {
    private final ReadEvidence read;
    private final WatchIndicators watch;

    @Inject
    AlertsResource(ReadEvidence read, WatchIndicators watch) {
        this.read = read;
        this.watch = watch;
    }

    AlertsResource() {
        this(null, null);
    }

    @GET
    @Operation(
            summary = "Les alertes sur des indicateurs figés qui ne tiennent plus, dans l’ordre où elles sont apparues")
    public CursorPage<AlertForm> alerts(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, read::alerts, row -> row.id()).map(AlertForm::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une alerte")
    @APIResponseSchema(value = AlertForm.class, responseCode = "200")
    public Response alert(@PathParam("id") IdParam id) {
        return answer(read.alert(id.value()));
    }

    @POST
    @AnsweredOnce
    @Path("{id}/acknowledgement")
    @Operation(summary = "Prend acte d’une alerte, avec un motif, pour la version lue (If-Match)")
    @APIResponseSchema(value = AlertForm.class, responseCode = "200")
    public Response acknowledge(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid EvidenceForm.Outcome form) {
        return answer(watch.acknowledge(id.value(), Etags.required(ifMatch), form.reason));
    }

    @POST
    @AnsweredOnce
    @Path("recounts")
    @Operation(summary = "Recompte les indicateurs figés des autodiagnostics ouverts")
    @APIResponseSchema(value = RecountForm.class, responseCode = "200")
    public Response recount() {
        return Response.ok(new RecountForm(watch.recount())).build();
    }

    private static Response answer(AlertRow row) {
        return Response.ok(new AlertForm(row)).tag(Etags.of(row.version())).build();
    }

    /** An alert. Times are UTC. */
    public static final class AlertForm {
        public final String id;
        public final String evidence;
        public final String title;
        public final String state;
        public final String cause;
        public final long frozen;
        public final Long frozenDenominator;
        public final long present;
        public final Long presentDenominator;
        public final String foundAt;
        public final String reason;
        public final String settledBy;

        AlertForm(AlertRow row) {
            id = Ids.text(row.id());
            evidence = Ids.text(row.evidenceId());
            title = row.title();
            state = row.state().name();
            cause = row.cause().name();
            frozen = row.frozenValue();
            frozenDenominator = row.frozenDenominator();
            present = row.presentValue();
            presentDenominator = row.presentDenominator();
            foundAt = row.foundAt() + "Z";
            reason = row.reason();
            settledBy = row.settledByName();
        }
    }

    /** What came of counting again. */
    public static final class RecountForm {
        public final int counted;
        public final int changed;

        RecountForm(Recount recount) {
            counted = recount.counted();
            changed = recount.changed();
        }
    }
}
