package fr.jalon.casework.profile;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a file says of a young person beside the identity, field by field. */
@Path("young-people/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProfileResource {

    private final ReadProfile read;
    private final EditProfile edit;

    @Inject
    ProfileResource(ReadProfile read, EditProfile edit) {
        this.read = read;
        this.edit = edit;
    }

    ProfileResource() {
        this(null, null);
    }

    @GET
    @Path("profile")
    @Operation(summary = "Ce que dit le dossier, dans les limites de ce que le lecteur peut voir ; journalisé")
    public List<Line> profile(@PathParam("id") IdParam id) {
        return read.read(id.value()).parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.id() != null)
                .map(Line::new)
                .toList();
    }

    @PATCH
    @Path("profile")
    @Operation(
            summary = "Change des champs, chacun pour la valeur lue (seen)",
            description = "409 si quelqu’un d’autre a changé l’un d’eux : rien n’est écrit.")
    public List<Line> change(@PathParam("id") IdParam id, List<Line> lines) {
        edit.change(id.value(), lines.stream().map(Line::entry).toList());
        return profile(id);
    }

    @GET
    @Path("history")
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

    /** A field as REST writes and reads it. */
    public static class Line {

        public ProfileField field;
        public String value;
        public Boolean proven;

        /** The value that was read; null where there was none. */
        public String seen;

        /** Made by JSON-B. */
        public Line() {}

        Line(Profile.Line line) {
            field = line.field();
            value = line.value();
            proven = line.proven();
            seen = Ids.text(line.id());
        }

        EditProfile.Entry entry() {
            if (field == null) {
                throw Refused.field("field", "details.field.missing");
            }
            return new EditProfile.Entry(
                    field, value, Boolean.TRUE.equals(proven), seen == null ? null : Ids.parse(seen));
        }
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
