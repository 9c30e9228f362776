package fr.jalon.casework.access;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was written of a young person, each text to be handed over or left out. */
@Path("young-people/{id}/access-texts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccessOmissionsResource {

    private final AnswerAccessRequest answers;

    @Inject
    AccessOmissionsResource(AnswerAccessRequest answers) {
        this.answers = answers;
    }

    AccessOmissionsResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Droit d’accès : les textes à relire avant de les remettre ; la lecture est journalisée")
    public List<Text> list(@PathParam("id") IdParam id) {
        return answers.prepare(id.value(), AccessWording.LANGUAGE).lines().stream()
                .map(Text::new)
                .toList();
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Laisse un texte de côté, parce qu’il révèle une autre personne, avec un motif")
    public void leaveOut(@PathParam("id") IdParam id, Omission omission) {
        answers.leaveOut(id.value(), omission.text, omission.reason);
    }

    @DELETE
    @Path("{text}")
    @Operation(summary = "Remet un texte laissé de côté")
    public void putBack(@PathParam("id") IdParam id, @PathParam("text") String text) {
        answers.putBack(id.value(), text);
    }

    /** A text that is left out. */
    public static class Omission {

        /** Identifier of the text, as the list gives it. */
        public String text;

        public String reason;
    }

    /** A text; {@code leftOut} is the reason for which it is left out, or null. */
    public static class Text {

        public String id;
        public String part;
        public String text;
        public String leftOut;

        /** Made by JSON-B. */
        public Text() {}

        Text(AnswerAccessRequest.Line line) {
            id = line.ref();
            part = line.part().key();
            text = line.text();
            leftOut = line.omission() == null ? null : line.omission().reason();
        }
    }
}
