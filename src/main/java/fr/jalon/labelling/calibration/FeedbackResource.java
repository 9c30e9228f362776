package fr.jalon.labelling.calibration;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What a structure says of its audits, once their report is signed. */
@Path("audit-feedback")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    /** A question, and the mark given to it: from 1 (not at all) to 5 (entirely). */
    public static final class Answer {
        @NotNull
        public String question;

        /** Given, not taken. */
        public String text;

        public Integer mark;
    }

    /** What is asked, what was answered, and whether it may be changed: these two are given, not taken. */
    public static final class Feedback {
        @Valid
        @NotNull
        public List<Answer> answers;

        @Size(max = EvaluationText.TEXT_LENGTH)
        public String comment;

        public boolean given;
        public boolean open;
    }

    private final GiveFeedback give;

    @Inject
    FeedbackResource(GiveFeedback give) {
        this.give = give;
    }

    FeedbackResource() {
        this(null);
    }

    @GET
    @Path("{audit}")
    @Operation(summary = "Le questionnaire sur un audit, et ce que la structure y a répondu")
    @APIResponseSchema(value = Feedback.class, responseCode = "200")
    public Response find(@PathParam("audit") IdParam audit) {
        return answer(Response.ok(), audit.value());
    }

    @POST
    @Path("{audit}")
    @AnsweredOnce
    @Operation(summary = "Répond au questionnaire")
    @APIResponseSchema(value = Feedback.class, responseCode = "201")
    public Response give(@PathParam("audit") IdParam audit, @Valid @NotNull Feedback body) {
        give.give(audit.value(), marks(body), body.comment);
        return answer(Response.created(URI.create("audit-feedback/" + audit)), audit.value());
    }

    @PUT
    @Path("{audit}")
    @Operation(summary = "Change la réponse, tant que la décision de la commission n’est pas connue")
    @APIResponseSchema(value = Feedback.class, responseCode = "200")
    public Response change(
            @PathParam("audit") IdParam audit, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Feedback body) {
        give.change(audit.value(), Etags.required(ifMatch), marks(body), body.comment);
        return answer(Response.ok(), audit.value());
    }

    private static Map<Long, Integer> marks(Feedback body) {
        Map<Long, Integer> marks = new HashMap<>();
        body.answers.forEach(answer -> marks.put(Ids.parse(answer.question), answer.mark));
        return marks;
    }

    private Response answer(Response.ResponseBuilder response, long audit) {
        GiveFeedback.Form form = give.form(audit);
        Map<Long, Integer> marks =
                form.given() == null ? Map.of() : form.given().marks();
        Feedback feedback = new Feedback();
        feedback.answers = form.questions().stream()
                .map(question -> {
                    Answer answer = new Answer();
                    answer.question = question.getTextId();
                    answer.text = question.text(Locale.FRENCH);
                    answer.mark = marks.get(question.getId());
                    return answer;
                })
                .toList();
        feedback.comment = form.given() == null ? null : form.given().getComment();
        feedback.given = form.given() != null;
        feedback.open = form.open();
        return response.entity(feedback)
                .tag(Etags.of(form.given() == null ? 0 : form.given().getVersion()))
                .build();
    }
}
