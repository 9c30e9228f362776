package fr.jalon.labelling.migration;

import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What differs between a version of a reference and the one before, and the migration of open diagnoses to it. To run it
 * and to undo it may be asked again and again: each goes on where it stopped. So neither keeps its answer under a key,
 * which would make one transaction of them.
 */
@Path("references/{id}/migration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class MigrationResource {
    private final PreviewMigration preview;
    private final MigrationRun run;

    @Inject
    MigrationResource(PreviewMigration preview, MigrationRun run) {
        this.preview = preview;
        this.run = run;
    }

    MigrationResource() {
        this(null, null);
    }

    /** How a migration stands. */
    public static final class State {
        public final String state;
        public final int diagnoses;
        public final int open;
        public final List<Change> changes;

        State(MigrationLine last, int open, Differences differences) {
            state = last == null ? "NONE" : last.state();
            diagnoses = last == null ? 0 : last.diagnoses();
            this.open = open;
            changes = differences.all().stream().map(Change::new).toList();
        }
    }

    /** What happens to a criterion. */
    public static final class Change {
        public final String kind;
        public final List<String> before;
        public final List<String> after;
        public final boolean reworded;
        public final boolean carries;

        Change(CriterionChange change) {
            kind = change.kind().name();
            before = change.before().stream().map(ReferenceNode::code).toList();
            after = change.after().stream().map(ReferenceNode::code).toList();
            reworded = change.reworded();
            carries = change.carries();
        }
    }

    /** What it does to an open diagnosis. */
    public static final class Forecast {
        public final String structure;
        public final String name;
        public final int year;
        public final int decided;
        public final int carried;
        public final int again;
        public final int dropped;
        public final boolean leftAlone;

        Forecast(StructureForecast forecast) {
            structure = forecast.code();
            name = forecast.name();
            year = forecast.year();
            decided = forecast.decided();
            carried = forecast.carried();
            again = forecast.again();
            dropped = forecast.dropped();
            leftAlone = forecast.taken();
        }
    }

    @GET
    @Operation(summary = "Ce qui change depuis la version précédente, critère par critère, et où en est la migration")
    public State state(@PathParam("id") IdParam id) {
        Differences differences = preview.differences(id.value());
        return new State(preview.last(id.value()).orElse(null), preview.count(id.value()), differences);
    }

    @GET
    @Path("forecasts")
    @Operation(summary = "Ce que la migration fait à chaque autodiagnostic ouvert")
    public CursorPage<Forecast> forecasts(
            @PathParam("id") IdParam id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        int first = first(CursorPage.position(cursor));
        List<StructureForecast> found = preview.page(preview.differences(id.value()), first, size + 1);
        return CursorPage.of(found, size, any -> String.valueOf(first + size)).map(Forecast::new);
    }

    private static int first(String position) {
        if (position == null) {
            return 0;
        }
        if (!position.matches("[0-9]{1,6}")) {
            throw Refused.field("cursor", "problem.cursor");
        }
        return Integer.parseInt(position);
    }

    @PUT
    @Operation(summary = "Amène chaque autodiagnostic ouvert à cette version ; reprend où une interruption l’a laissée")
    public State run(@PathParam("id") IdParam id) {
        run.run(id.value());
        return state(id);
    }

    @DELETE
    @Operation(
            summary = "Annule la migration ; 409 dès qu’un audit est ouvert sous la nouvelle version, ou un"
                    + " autodiagnostic signé")
    public State undo(@PathParam("id") IdParam id) {
        run.undo(id.value());
        return state(id);
    }
}
