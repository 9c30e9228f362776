package fr.jalon.casework.action;

import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How many files of the mission wait for what. */
@Path("actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ActionsResource {

    private final ReadActions read;

    @Inject
    ActionsResource(ReadActions read) {
        this.read = read;
    }

    ActionsResource() {
        this(null);
    }

    @GET
    @Operation(
            summary = "Nombre de dossiers à traiter, en tout et par motif",
            description =
                    "counsellor : ceux d’un référent seulement. Les dossiers eux-mêmes : GET /young-people?action=…")
    public Counts counts(@QueryParam("counsellor") IdParam counsellor) {
        return new Counts(read.counts(counsellor == null ? null : counsellor.value()));
    }

    /** The counts. */
    public static class Counts {

        public long files;
        public Map<String, Long> byCode = new TreeMap<>();

        /** Made by JSON-B. */
        public Counts() {}

        Counts(RequiredActions.Counts counts) {
            files = counts.files();
            counts.byCode().forEach((code, count) -> byCode.put(code.name(), count));
        }
    }
}
