package fr.jalon.casework.profile;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a file says of a young person beside the identity, field by field. */
@Path("young-people/{id}/profile")
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
    @Operation(summary = "Ce que dit le dossier, dans les limites de ce que le lecteur peut voir ; journalisé")
    public List<Line> profile(@PathParam("id") IdParam id) {
        return read.read(id.value()).parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.id() != null)
                .map(Line::new)
                .toList();
    }

    @PATCH
    @Operation(
            summary = "Change des champs, chacun pour la valeur lue (seen)",
            description = "409 si quelqu’un d’autre a changé l’un d’eux : rien n’est écrit.")
    public List<Line> change(@PathParam("id") IdParam id, List<Line> lines) {
        edit.change(id.value(), lines.stream().map(Line::entry).toList());
        return profile(id);
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
}
