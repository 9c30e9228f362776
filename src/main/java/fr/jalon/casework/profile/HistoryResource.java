package fr.jalon.casework.profile;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the fields of a file said, the identity included. */
@Path("young-people/{id}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    private final ReadProfile read;

    @Inject
    HistoryResource(ReadProfile read) {
        this.read = read;
    }

    HistoryResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Ce que les champs ont dit, du plus récent au plus ancien ; la lecture est journalisée")
    public CursorPage<Past> history(
            @PathParam("id") IdParam id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long before = position == null ? Long.MAX_VALUE : Ids.parse(position);
        return CursorPage.of(read.history(id.value(), before, size + 1).values(), size, value -> Ids.text(value.id()))
                .map(Past::new);
    }

    /** What a field said from one moment on; {@code at} is in UTC, {@code by} an account. */
    public static class Past {

        public String field;
        public String value;
        public boolean proven;
        public LocalDateTime at;
        public String by;

        /** Made by JSON-B. */
        public Past() {}

        Past(FieldValue past) {
            field = past.field();
            value = past.value();
            proven = past.isProven();
            at = past.toldAt();
            by = Ids.text(past.toldBy());
        }
    }
}
