package fr.jalon.labelling.commission;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.labelling.label.LabelConditions;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Etags;
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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Items of agendas: their files, debates, votes and decisions. */
@Path("commission/items/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ItemResource {

    /** What is said of an item. */
    public static final class Words {
        public String text;
    }

    /** An interest: the reader's own, or that of the member named. */
    public static final class Interest {
        public String member;
        public String reason;
    }

    /** What is voted on. */
    public static final class Proposal {
        public DecisionKind proposal;
        public boolean secret;
    }

    /** How a member votes. */
    public static final class Ballot {
        public VoteChoice choice;
    }

    /** A condition that a decision asks for. */
    public static final class Condition {
        public String text;
        public LocalDate dueOn;
    }

    /** A decision: what was voted, with its reasons. */
    public static final class Decided {
        public String reason;
        public String departure;
        public List<Condition> conditions;
        public LocalDate validFrom;
        public LocalDate validUntil;
    }

    private final ReadSessions read;
    private final ItemActs acts;

    @Inject
    ItemResource(ReadSessions read, ItemActs acts) {
        this.read = read;
        this.acts = acts;
    }

    ItemResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Un point de l’ordre du jour et son dossier")
    @APIResponseSchema(value = SessionForm.ItemWhole.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(id.value());
    }

    @POST
    @Path("debate")
    @AnsweredOnce
    @Operation(summary = "Garde les notes des débats, à la place de celles qu’il y avait")
    @APIResponseSchema(value = SessionForm.ItemWhole.class, responseCode = "200")
    public Response note(@PathParam("id") IdParam id, @Valid Words words) {
        acts.hold().note(id.value(), words.text);
        return answer(id.value());
    }

    @POST
    @Path("recusals")
    @AnsweredOnce
    @Operation(summary = "Déclare un intérêt : le sien, ou pour le bureau du label celui d’un membre")
    @APIResponseSchema(value = SessionForm.ItemWhole.class, responseCode = "200")
    public Response recuse(@PathParam("id") IdParam id, @Valid Interest interest) {
        if (interest.member == null) {
            acts.interest().declare(id.value(), interest.reason);
        } else {
            acts.session().recuse(id.value(), Ids.parse(interest.member), interest.reason);
        }
        return answer(id.value());
    }

    @POST
    @Path("voting")
    @AnsweredOnce
    @Operation(summary = "Ouvre le vote sur une proposition, le quorum réuni")
    @APIResponseSchema(value = SessionForm.ItemWhole.class, responseCode = "200")
    public Response open(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Proposal proposal) {
        acts.hold().open(id.value(), Etags.required(ifMatch), proposal.proposal, proposal.secret);
        return answer(id.value());
    }

    @POST
    @Path("votes")
    @AnsweredOnce
    @Operation(summary = "Vote, une fois : un membre présent et non récusé")
    @APIResponseSchema(value = SessionForm.ItemWhole.class, responseCode = "200")
    public Response vote(@PathParam("id") IdParam id, @Valid Ballot ballot) {
        acts.vote().vote(id.value(), ballot.choice);
        return answer(id.value());
    }

    @POST
    @Path("count")
    @AnsweredOnce
    @Operation(summary = "Clôt et compte le vote")
    @APIResponseSchema(value = SessionForm.ItemWhole.class, responseCode = "200")
    public Response count(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        acts.hold().close(id.value(), Etags.required(ifMatch));
        return answer(id.value());
    }

    @POST
    @Path("decision")
    @AnsweredOnce
    @Operation(summary = "Enregistre comme décision la proposition adoptée")
    @APIResponseSchema(value = SessionForm.ItemWhole.class, responseCode = "200")
    public Response decide(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Decided decided) {
        List<LabelConditions.Wanted> wanted = decided.conditions == null
                ? List.of()
                : decided.conditions.stream()
                        .map(one -> new LabelConditions.Wanted(one.text, one.dueOn))
                        .toList();
        acts.decide()
                .record(
                        id.value(),
                        Etags.required(ifMatch),
                        new RecordDecision.Request(
                                decided.reason, decided.departure, wanted, decided.validFrom, decided.validUntil));
        return answer(id.value());
    }

    @POST
    @Path("postponement")
    @AnsweredOnce
    @Operation(summary = "Reporte le point à une autre séance")
    @APIResponseSchema(value = SessionForm.ItemWhole.class, responseCode = "200")
    public Response postpone(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        acts.session().postpone(id.value(), Etags.required(ifMatch));
        return answer(id.value());
    }

    private Response answer(long id) {
        ItemFile file = read.item(id);
        return Response.ok(new SessionForm.ItemWhole(file))
                .tag(Etags.of(file.item().version()))
                .build();
    }
}
