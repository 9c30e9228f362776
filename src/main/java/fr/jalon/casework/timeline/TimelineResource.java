package fr.jalon.casework.timeline;

import fr.jalon.casework.Wording;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The story of a file. */
@Path("young-people/{id}/timeline")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

    private final ReadTimeline read;
    private final Wording wording;

    @Inject
    TimelineResource(ReadTimeline read, Wording wording) {
        this.read = read;
        this.wording = wording;
    }

    TimelineResource() {
        this(null, null);
    }

    @GET
    @Operation(
            summary = "Le parcours d’un jeune, du plus récent au plus ancien ; la lecture est journalisée",
            description = "kinds restreint : ACT, APPOINTMENT, SITUATION, DIAGNOSIS, PROGRAMME, OFFER, DOCUMENT,"
                    + " MESSAGE, CHANGE, TRANSFER. next, donné comme cursor, rend la suite.")
    public Story timeline(
            @PathParam("id") IdParam id,
            @QueryParam("kinds") Set<TimelineKind> kinds,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        ReadTimeline.Page page = read.read(id.value(), kinds, cursor, CursorPage.limit(limit));
        Story story = new Story();
        story.items = page.entries().stream().map(this::item).toList();
        story.next = page.next();
        return story;
    }

    private Item item(TimelineEntry entry) {
        Item item = new Item();
        item.kind = entry.kind();
        item.id = Ids.text(entry.id());
        item.day = entry.day();
        item.time = entry.time();
        item.title = wording.words(entry.title().key(), entry.title().arguments());
        item.facts = entry.facts().stream()
                .map(fact -> wording.words(fact.key(), fact.arguments()))
                .toList();
        item.state = entry.badge() == null ? null : wording.words(entry.badge().key(), List.of());
        item.text = entry.text();
        item.by = entry.author() == null ? null : Ids.text(entry.author());
        return item;
    }

    /** A page of the story. */
    public static class Story {
        public List<Item> items;
        public String next;
    }

    /** An entry; {@code by} is an account. */
    public static class Item {
        public TimelineKind kind;
        public String id;
        public LocalDate day;
        public LocalTime time;
        public String title;
        public List<String> facts;
        public String state;
        public String text;
        public String by;
    }
}
