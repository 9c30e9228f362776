package fr.jalon.casework.action;

import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the file of a young person waits for. */
@Path("young-people/{id}/actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FileActionsResource {

    private final ReadActions read;

    @Inject
    FileActionsResource(ReadActions read) {
        this.read = read;
    }

    FileActionsResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Ce que le dossier attend, le plus pressant d’abord ; la lecture est journalisée")
    public List<Line> list(@PathParam("id") IdParam id) {
        return read.of(id.value()).stream().map(Line::new).toList();
    }

    /** One thing that it waits for. */
    public static class Line {

        public ActionCode code;
        public LocalDate day;

        /** Made by JSON-B. */
        public Line() {}

        Line(ActionRequired action) {
            code = action.code();
            day = action.day();
        }
    }
}
