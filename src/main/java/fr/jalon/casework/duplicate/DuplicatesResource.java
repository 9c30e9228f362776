package fr.jalon.casework.duplicate;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pairs of files that look alike, and those set aside. */
@Path("duplicates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

    private final ReadDuplicates read;
    private final SetPairAside aside;

    @Inject
    DuplicatesResource(ReadDuplicates read, SetPairAside aside) {
        this.read = read;
        this.aside = aside;
    }

    DuplicatesResource() {
        this(null, null);
    }

    /** A file of a pair. */
    public static class FileSheet {

        public String id;
        public int fileNumber;
        public String name;
        public LocalDate birthDate;

        /** Made by JSON-B. */
        public FileSheet() {}

        FileSheet(ComparedFile file) {
            id = file.getKey();
            fileNumber = file.fileNumber();
            name = file.displayName();
            birthDate = file.birthDate();
        }
    }

    /** A pair; its score is 0 to 100. */
    public static class PairSheet {

        public FileSheet one;
        public FileSheet other;
        public int score;
        public List<Resemblance> reasons;

        /** Made by JSON-B. */
        public PairSheet() {}

        PairSheet(Pair pair) {
            one = new FileSheet(pair.one());
            other = new FileSheet(pair.other());
            score = pair.score();
            reasons = pair.reasons();
        }
    }

    /** A pair set aside; one, other and reason are read, the rest is given. */
    public static class AsideSheet {

        public String id;
        public String one;
        public String other;
        public String reason;

        /** Made by JSON-B. */
        public AsideSheet() {}

        AsideSheet(SetAsidePair pair) {
            id = pair.getKey();
            one = pair.one().getKey();
            other = pair.other().getKey();
            reason = pair.reason();
        }
    }

    @GET
    @Operation(
            summary = "Paires de dossiers qui se ressemblent, les plus proches d’abord",
            description = "Calculées à la lecture : une paire fusionnée ou écartée n’y est plus.")
    public CursorPage<PairSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byPlace(
                        cursor, limit, (first, size) -> read.page(first, size).pairs())
                .map(PairSheet::new);
    }

    @GET
    @Path("set-aside")
    @Operation(summary = "Paires écartées : ce sont deux personnes ; les dernières d’abord")
    public CursorPage<AsideSheet> setAside(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long before = position == null ? Long.MAX_VALUE : Ids.parse(position);
        return CursorPage.of(read.setAside(before, size + 1), size, SetAsidePair::getKey)
                .map(AsideSheet::new);
    }

    @POST
    @Path("set-aside")
    @AnsweredOnce
    @Operation(summary = "Écarte une paire : ce sont deux personnes")
    public Response setAside(AsideSheet sheet) {
        long id = aside.setAside(
                MergesResource.identifier("one", sheet.one),
                MergesResource.identifier("other", sheet.other),
                sheet.reason);
        sheet.id = Ids.text(id);
        return Response.created(URI.create("duplicates/set-aside/" + sheet.id))
                .entity(sheet)
                .build();
    }

    @DELETE
    @Path("set-aside/{id}")
    @Operation(summary = "Remet une paire écartée à regarder")
    public Response takeBack(@PathParam("id") IdParam id) {
        aside.takeBack(id.value());
        return Response.noContent().build();
    }
}
