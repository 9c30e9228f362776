package fr.jalon.labelling.assessment;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.CursorPage;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scores of one of the auditor's audits: the structure's, the auditor's, the other's once both proposed, the agreed one. */
@Path("audits/{id}/scores")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    /** A score to give. */
    public static class ScoreBody {

        /** False where the criterion does not apply to the structure. */
        public boolean applicable = true;

        /** On the scale of the criterion; none where it does not apply. */
        public Integer level;

        @NotNull
        public String reason;

        GivenScore score() {
            return new GivenScore(applicable, level, reason);
        }
    }

    private final ScoreCriteria score;

    @Inject
    AssessmentResource(ScoreCriteria score) {
        this.score = score;
    }

    AssessmentResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les critères, la cote de la structure et celles des auditeurs côte à côte")
    public CursorPage<CriterionSheet> list(@PathParam("id") IdParam id) {
        return CursorPage.of(score.sheet(id.value()).criteria(), Integer.MAX_VALUE, ComparedCriterion::code)
                .map(CriterionSheet::new);
    }

    @PUT
    @Path("{criterion}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Donne sa cote à un critère, pour la version lue (If-Match ; 0 pour une première)")
    public void score(
            @PathParam("id") IdParam id,
            @PathParam("criterion") String criterion,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ScoreBody body) {
        score.score(id.value(), criterion, Etags.required(ifMatch), body.score());
    }

    @PUT
    @Path("{criterion}/agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Retient la cote commune des deux auditeurs, pour la version lue (If-Match ; 0 pour une première)")
    public void agree(
            @PathParam("id") IdParam id,
            @PathParam("criterion") String criterion,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ScoreBody body) {
        score.agree(id.value(), criterion, Etags.required(ifMatch), body.score());
    }

    @POST
    @AnsweredOnce
    @Path("proposals")
    @Operation(summary = "Propose à l’autre auditeur toutes ses cotes qui ne le sont pas encore")
    public Counted propose(@PathParam("id") IdParam id) {
        return new Counted(score.propose(id.value()));
    }

    @POST
    @AnsweredOnce
    @Path("agreements")
    @Operation(summary = "Retient toutes les cotes que les deux auditeurs ont proposées identiques")
    public Counted agreeOnSame(@PathParam("id") IdParam id) {
        return new Counted(score.agreeOnSame(id.value()));
    }

    /** How many criteria it concerned. */
    public static class Counted {

        private final int criteria;

        Counted(int criteria) {
            this.criteria = criteria;
        }

        public int getCriteria() {
            return criteria;
        }
    }
}
