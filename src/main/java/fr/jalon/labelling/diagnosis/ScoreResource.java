package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One criterion of a diagnosis: its score and its way to the signature. */
@Path("self-diagnoses/{id}/scores/{node}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScoreResource {
    private final ReadSelfDiagnosis read;
    private final ScoreCriterion score;
    private final ValidateScore validate;
    private final CarryOver carryOver;

    @Inject
    ScoreResource(ReadSelfDiagnosis read, ScoreCriterion score, ValidateScore validate, CarryOver carryOver) {
        this.read = read;
        this.score = score;
        this.validate = validate;
        this.carryOver = carryOver;
    }

    ScoreResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(summary = "Un critère tel qu’il est coté, et où il en est")
    @APIResponseSchema(value = ScoreSheetForm.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id, @PathParam("node") IdParam node) {
        return answer(read.criterion(id.value(), node.value()));
    }

    @PUT
    @Operation(
            summary = "Enregistre le brouillon d’un critère",
            description = "Niveau et raison peuvent encore manquer. Un critère validé redevient un brouillon. La page"
                    + " enregistre ainsi pendant la saisie.")
    @APIResponseSchema(value = ScoreSheetForm.class, responseCode = "200")
    public Response save(
            @PathParam("id") IdParam id,
            @PathParam("node") IdParam node,
            @HeaderParam("If-Match") String ifMatch,
            @Valid ScoreSheetForm form) {
        return answer(score.score(id.value(), node.value(), form.scoring(), Etags.required(ifMatch)));
    }

    @POST
    @AnsweredOnce
    @Path("proposal")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Propose un critère terminé : un niveau de son échelle et une raison")
    @APIResponseSchema(value = ScoreSheetForm.class, responseCode = "200")
    public Response propose(
            @PathParam("id") IdParam id, @PathParam("node") IdParam node, @HeaderParam("If-Match") String ifMatch) {
        return answer(score.propose(id.value(), node.value(), Etags.required(ifMatch)));
    }

    @POST
    @AnsweredOnce
    @Path("validation")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Valide un critère ; par la référente ou le référent qualité, ou la direction")
    @APIResponseSchema(value = ScoreSheetForm.class, responseCode = "200")
    public Response validate(
            @PathParam("id") IdParam id, @PathParam("node") IdParam node, @HeaderParam("If-Match") String ifMatch) {
        return answer(validate.validate(id.value(), node.value(), Etags.required(ifMatch)));
    }

    @POST
    @AnsweredOnce
    @Path("return")
    @Operation(summary = "Renvoie un critère à qui l’écrit, avec ce qui reste à faire")
    @APIResponseSchema(value = ScoreSheetForm.class, responseCode = "200")
    public Response sendBack(
            @PathParam("id") IdParam id,
            @PathParam("node") IdParam node,
            @HeaderParam("If-Match") String ifMatch,
            ScoreSheetForm.SendingBack form) {
        String reason = form == null ? null : form.reason;
        return answer(validate.sendBack(id.value(), node.value(), reason, Etags.required(ifMatch)));
    }

    @GET
    @Path("previous")
    @Operation(summary = "Ce qui fut dit du critère au dernier cycle, et ce qui a changé depuis")
    public PreviousForm previous(@PathParam("id") IdParam id, @PathParam("node") IdParam node) {
        return new PreviousForm(read.previous(id.value(), node.value()).orElseThrow(Refused::notFound));
    }

    @POST
    @AnsweredOnce
    @Path("carry-over")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Reprend en brouillon ce qui fut dit du critère au dernier cycle")
    @APIResponseSchema(value = ScoreSheetForm.class, responseCode = "200")
    public Response carryOver(
            @PathParam("id") IdParam id, @PathParam("node") IdParam node, @HeaderParam("If-Match") String ifMatch) {
        return answer(carryOver.one(id.value(), node.value(), Etags.required(ifMatch)));
    }

    private static Response answer(CriterionSheet sheet) {
        return Response.ok(new ScoreSheetForm(sheet))
                .tag(Etags.of(sheet.version()))
                .build();
    }
}
