package fr.jalon.labelling.assessment;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The scores of an auditor's own audit. Another auditor's is 404. */
@Path("audits/{id}/scores")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentResource {
    private final CompareScores compare;
    private final ScoreApart apart;
    private final AgreeOnScores agree;

    @Inject
    AssessmentResource(CompareScores compare, ScoreApart apart, AgreeOnScores agree) {
        this.compare = compare;
        this.apart = apart;
        this.agree = agree;
    }

    AssessmentResource() {
        this(null, null, null);
    }

    @GET
    @Operation(
            summary = "Les cotes d’un audit côte à côte",
            description =
                    "Celle de la structure, la mienne, celle de l’autre auditeur une fois que les deux sont proposées,"
                            + " celle qui est retenue.")
    public List<AssessmentForm> list(@PathParam("id") IdParam id) {
        return compare.open(id.value()).criteria().stream()
                .map(AssessmentForm::new)
                .toList();
    }

    @GET
    @Path("{criterion}")
    @Operation(summary = "Ma cote d’un critère")
    @APIResponseSchema(value = AssessmentForm.ScoreForm.class, responseCode = "200")
    public Response mine(@PathParam("id") IdParam id, @PathParam("criterion") String criterion) {
        return answer(compare.mine(id.value(), criterion));
    }

    @PUT
    @Path("{criterion}")
    @Operation(
            summary = "Enregistre ma cote d’un critère, en brouillon",
            description = "If-Match porte la version lue, 0 la première fois. Une cote proposée ne change plus (409).")
    @APIResponseSchema(value = AssessmentForm.ScoreForm.class, responseCode = "200")
    public Response save(
            @PathParam("id") IdParam id,
            @PathParam("criterion") String criterion,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AssessmentForm.VerdictBody body) {
        return answer(apart.save(id.value(), criterion, body.said(), Etags.required(ifMatch)));
    }

    @POST
    @AnsweredOnce
    @Path("{criterion}/proposal")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Propose ma cote d’un critère à l’autre auditeur, pour de bon")
    @APIResponseSchema(value = AssessmentForm.ScoreForm.class, responseCode = "200")
    public Response propose(
            @PathParam("id") IdParam id,
            @PathParam("criterion") String criterion,
            @HeaderParam("If-Match") String ifMatch) {
        return answer(apart.propose(id.value(), criterion, Etags.required(ifMatch)));
    }

    @POST
    @AnsweredOnce
    @Path("proposals")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Propose toutes mes cotes terminées")
    public AssessmentForm.Count proposeAll(@PathParam("id") IdParam id) {
        return new AssessmentForm.Count(apart.proposeAll(id.value()));
    }

    @PUT
    @Path("{criterion}/agreement")
    @Operation(
            summary = "Retient une cote à deux",
            description = "Possible quand les deux auditeurs ont proposé la leur. If-Match porte la version lue, 0 la"
                    + " première fois.")
    @APIResponseSchema(value = AssessmentForm.ScoreForm.class, responseCode = "200")
    public Response agree(
            @PathParam("id") IdParam id,
            @PathParam("criterion") String criterion,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AssessmentForm.VerdictBody body) {
        return answer(agree.agree(id.value(), criterion, body.said(), Etags.required(ifMatch)));
    }

    @POST
    @AnsweredOnce
    @Path("agreements")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Retient les cotes que les deux auditeurs ont données pareilles")
    public AssessmentForm.Count agreeWhereSame(@PathParam("id") IdParam id) {
        return new AssessmentForm.Count(agree.agreeWhereSame(id.value()));
    }

    private static Response answer(AuditScore score) {
        return Response.ok(new AssessmentForm.ScoreForm(score))
                .tag(Etags.of(score.getVersion()))
                .build();
    }
}
