package fr.jalon.casework.activity;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What was done with a young person. */
@Path("young-people/{id}/acts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActsResource {

    private final RecordAct record;
    private final ReadActs read;

    @Inject
    ActsResource(RecordAct record, ReadActs read) {
        this.record = record;
        this.read = read;
    }

    ActsResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Actes d’un jeune, du plus récent au plus ancien, 200 au plus ; la lecture est journalisée")
    public List<ActSheet> list(@PathParam("id") IdParam id) {
        return read.list(id.value()).stream().map(ActSheet::new).toList();
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Enregistre un acte tenu, ses thèmes, ce qui en est sorti, et ses notes")
    @APIResponseSchema(value = ActSheet.class, responseCode = "201")
    public Response record(@PathParam("id") IdParam id, @Valid ActSheet sheet) {
        ActDetails details = sheet.details();
        Act act = record.record(id.value(), details);
        return Response.created(URI.create("acts/" + Ids.text(act.id())))
                .entity(new ActSheet(new ReadActs.Read(act, details.themes(), written(details))))
                .tag(Etags.of(act.version()))
                .build();
    }

    private static Map<NoteLevel, String> written(ActDetails details) {
        Map<NoteLevel, String> notes = new java.util.EnumMap<>(NoteLevel.class);
        for (NoteLevel level : NoteLevel.values()) {
            if (details.note(level) != null) {
                notes.put(level, details.note(level));
            }
        }
        return notes;
    }
}
