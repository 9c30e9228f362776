package fr.jalon.casework.activity;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What was done with a young person. */
@Path("young-people/{id}/acts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActResource {

    private final RecordAct acts;

    @Inject
    ActResource(RecordAct acts) {
        this.acts = acts;
    }

    ActResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Actes d’un jeune, du plus récent au plus ancien, 200 au plus ; la lecture est journalisée")
    public List<Sheet> list(@PathParam("id") IdParam id) {
        return acts.list(id.value()).stream().map(Sheet::new).toList();
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Enregistre un acte tenu")
    @APIResponseSchema(value = Sheet.class, responseCode = "201")
    public Response record(@PathParam("id") IdParam id, @Valid Sheet sheet) {
        Act act = acts.record(id.value(), sheet.details());
        URI address = URI.create("young-people/" + id + "/acts/" + Ids.text(act.id()));
        return Response.created(address).entity(new Sheet(act)).build();
    }

    /** An act as REST writes and reads it; the identifier is not read. */
    public static class Sheet {

        public String id;

        @NotNull(message = "{act.kind.missing}")
        public ActKind kind;

        @NotNull(message = "{act.heldOn.missing}")
        public LocalDate heldOn;

        public int minutes;

        @NotNull(message = "{act.channel.missing}")
        public Channel channel;

        public Theme theme;
        public String summary;

        /** Made by JSON-B. */
        public Sheet() {}

        Sheet(Act act) {
            id = Ids.text(act.id());
            kind = act.kind();
            heldOn = act.heldOn();
            minutes = act.minutes();
            channel = act.channel();
            theme = act.theme();
            summary = act.summary();
        }

        ActDetails details() {
            return new ActDetails(kind, heldOn, minutes, channel, theme, summary);
        }
    }
}
