package fr.jalon.labelling.label;

import fr.jalon.identity.AnsweredOnce;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Labels as the label office keeps them, and what waits on them. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LabelsResource {

    /** Why something is done. */
    public static final class Why {
        public String reason;
    }

    private final FollowLabels follow;
    private final KeepLabels keep;
    private final SettleLabelMatters settle;
    private final MakeFollowUpAudit make;

    @Inject
    LabelsResource(FollowLabels follow, KeepLabels keep, SettleLabelMatters settle, MakeFollowUpAudit make) {
        this.follow = follow;
        this.keep = keep;
        this.settle = settle;
        this.make = make;
    }

    LabelsResource() {
        this(null, null, null, null);
    }

    @GET
    @Path("labels/{id}")
    @Operation(summary = "Un label, ses conditions, ses alertes et les audits qu’il appelle")
    @APIResponseSchema(value = LabelForm.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(id.value());
    }

    @POST
    @Path("labels/{id}/suspension")
    @AnsweredOnce
    @Operation(summary = "Suspend un label")
    @APIResponseSchema(value = LabelForm.class, responseCode = "200")
    public Response suspend(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Why why) {
        keep.suspend(id.value(), Etags.required(ifMatch), why.reason);
        return answer(id.value());
    }

    @POST
    @Path("labels/{id}/resumption")
    @AnsweredOnce
    @Operation(summary = "Lève la suspension d’un label")
    @APIResponseSchema(value = LabelForm.class, responseCode = "200")
    public Response resume(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Why why) {
        keep.resume(id.value(), Etags.required(ifMatch), why.reason);
        return answer(id.value());
    }

    @POST
    @Path("labels/{id}/withdrawal")
    @AnsweredOnce
    @Operation(summary = "Retire un label")
    @APIResponseSchema(value = LabelForm.class, responseCode = "200")
    public Response withdraw(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Why why) {
        keep.withdraw(id.value(), Etags.required(ifMatch), why.reason);
        return answer(id.value());
    }

    @GET
    @Path("labels/{id}/evidence/{piece}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Une pièce apportée pour une condition")
    public Response evidence(@PathParam("id") IdParam id, @PathParam("piece") IdParam piece) throws IOException {
        return FileAnswer.attachment(follow.download(id.value(), piece.value()));
    }

    @POST
    @Path("label-conditions/{id}/lifting")
    @AnsweredOnce
    @Operation(summary = "Lève une condition")
    public Response lift(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Why why) {
        settle.lift(id.value(), Etags.required(ifMatch), why.reason);
        return Response.noContent().build();
    }

    @POST
    @Path("label-conditions/{id}/return")
    @AnsweredOnce
    @Operation(summary = "Demande autre chose pour une condition")
    public Response sendBack(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Why why) {
        settle.sendBack(id.value(), Etags.required(ifMatch), why.reason);
        return Response.noContent().build();
    }

    @GET
    @Path("label-alerts")
    @Operation(summary = "Alertes ouvertes sur les labels")
    public List<LabelForm.AlertLine> alerts() {
        return follow.alerts().stream().map(LabelForm.AlertLine::new).toList();
    }

    @POST
    @Path("label-alerts/{id}/closing")
    @AnsweredOnce
    @Operation(summary = "Clôt une alerte")
    public Response closeAlert(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Why why) {
        settle.closeAlert(id.value(), Etags.required(ifMatch), why.reason);
        return Response.noContent().build();
    }

    @POST
    @Path("label-follow-ups/{id}/audit")
    @AnsweredOnce
    @Operation(summary = "Programme l’audit de suivi ou de renouvellement qu’un label appelle")
    public Response make(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        make.make(id.value(), Etags.required(ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("label-follow-ups/{id}/dismissal")
    @AnsweredOnce
    @Operation(summary = "Écarte l’audit de suivi ou de renouvellement qu’un label appelle")
    public Response dismiss(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Why why) {
        settle.dismiss(id.value(), Etags.required(ifMatch), why.reason);
        return Response.noContent().build();
    }

    private Response answer(long id) {
        LabelFile file = follow.open(id);
        return Response.ok(new LabelForm(file))
                .tag(Etags.of(file.label().getVersion()))
                .build();
    }
}
