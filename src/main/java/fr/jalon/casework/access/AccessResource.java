package fr.jalon.casework.access;

import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All that is kept of a young person, as a file to be handed to that person. */
@Path("young-people/{id}/access")
@RequestScoped
public class AccessResource {

    private final AnswerAccessRequest answers;

    @Inject
    AccessResource(AnswerAccessRequest answers) {
        this.answers = answers;
    }

    AccessResource() {
        this(null);
    }

    @GET
    @Operation(
            summary = "Droit d’accès : tout ce que Jalon garde d’un jeune, à lui remettre ; l’export est journalisé",
            description =
                    "format=pdf, json ou zip (les deux, avec les documents). Ce que l’équipe a choisi de laisser de"
                            + " côté, parce que cela révèle une autre personne, n’y est pas et y est signalé.")
    public Response export(@PathParam("id") IdParam id, @QueryParam("format") @DefaultValue("json") String wanted) {
        AccessFormat format = AccessFormat.of(wanted);
        AccessAnswer answer = answers.open(id.value(), format);
        StreamingOutput content = out -> answers.write(answer, format, out);
        return Response.ok(content, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + answer.fileName() + "." + format.extension() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
