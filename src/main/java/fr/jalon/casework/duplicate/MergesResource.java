package fr.jalon.casework.duplicate;

import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Two files made one, and taken apart again. */
@Path("merges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergesResource {

    private final ReadMerges read;
    private final MergeFiles merge;
    private final UndoMerge undo;
    private final DuplicateWording wording;

    @Inject
    MergesResource(ReadMerges read, MergeFiles merge, UndoMerge undo, DuplicateWording wording) {
        this.read = read;
        this.merge = merge;
        this.undo = undo;
        this.wording = wording;
    }

    MergesResource() {
        this(null, null, null, null);
    }

    /** Which of two files wins. */
    public enum Side {
        SURVIVOR,
        ABSORBED
    }

    /** Two files to merge, each in the version that was read; choices by name of field, as its history calls it. */
    public static class Wanted {

        public String survivor;
        public Integer survivorVersion;
        public String absorbed;
        public Integer absorbedVersion;
        public Map<String, Side> choices;
    }

    /** A merge. */
    public static class Sheet {

        public String id;
        public String survivor;
        public String absorbed;
        public int absorbedNumber;
        public LocalDate mergedOn;
        public String mergedBy;
        public Map<String, Integer> moved;
        public boolean undone;
        public boolean undoable;

        /** Made by JSON-B. */
        public Sheet() {}

        Sheet(ReadMerges.Told told) {
            Merge merge = told.merge();
            id = merge.getKey();
            survivor = merge.getSurvivorKey();
            absorbed = merge.getAbsorbedKey();
            absorbedNumber = merge.absorbedNumber();
            mergedOn = merge.mergedOn();
            mergedBy = Ids.text(merge.mergedBy());
            moved = merge.moved();
            undone = merge.undoneAt() != null;
            undoable = told.undoable();
        }
    }

    /** What stayed with the file that stayed, as it was changed since the merge; in words. */
    public static class Undone {

        public List<String> stays;

        /** Made by JSON-B. */
        public Undone() {}

        Undone(List<String> stays) {
            this.stays = stays;
        }
    }

    static long identifier(String field, String text) {
        if (text == null) {
            throw Refused.field(field, "merge.missing");
        }
        return Ids.parse(text);
    }

    @GET
    @Operation(summary = "Fusions de dossiers, les dernières d’abord ; la lecture est journalisée")
    public CursorPage<Sheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long before = position == null ? Long.MAX_VALUE : Ids.parse(position);
        return CursorPage.of(read.before(before, size + 1), size, told -> told.merge()
                        .getKey())
                .map(Sheet::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une fusion")
    public Sheet find(@PathParam("id") IdParam id) {
        return new Sheet(read.find(id.value()));
    }

    @POST
    @AnsweredOnce
    @Operation(
            summary = "Fusionne un dossier dans un autre, qui garde son numéro",
            description = "Les versions sont celles des ETag de GET /young-people/{id} : 412 si l’un des deux a changé."
                    + " choices dit, par champ de l’historique, lequel l’emporte ; sinon : rempli, justifié, récent."
                    + " 409 si quelque chose doit être fait avant.")
    @APIResponseSchema(value = Sheet.class, responseCode = "201")
    public Response merge(Wanted wanted) {
        Map<String, Boolean> choices = new HashMap<>();
        if (wanted.choices != null) {
            wanted.choices.forEach((field, side) -> choices.put(field, side == Side.ABSORBED));
        }
        long id = merge.merge(
                file("survivor", wanted.survivor, wanted.survivorVersion),
                file("absorbed", wanted.absorbed, wanted.absorbedVersion),
                choices);
        return Response.created(URI.create("merges/" + Ids.text(id)))
                .entity(new Sheet(read.find(id)))
                .build();
    }

    private static MergeFiles.ReadFile file(String field, String id, Integer version) {
        if (version == null) {
            throw Refused.field(field + "Version", "merge.missing");
        }
        return new MergeFiles.ReadFile(identifier(field, id), version);
    }

    @POST
    @Path("{id}/undo")
    @AnsweredOnce
    @Operation(
            summary = "Annule une fusion, pendant 30 jours",
            description = "Les deux dossiers redeviennent comme avant ; ce qui a changé depuis reste au dossier gardé,"
                    + " et stays le dit.")
    @APIResponseSchema(value = Undone.class, responseCode = "200")
    public Response undo(@PathParam("id") IdParam id) {
        List<Words> stays = undo.undo(id.value());
        return Response.ok(new Undone(stays.stream().map(wording::say).toList()))
                .build();
    }
}
