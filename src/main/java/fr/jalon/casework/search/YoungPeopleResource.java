package fr.jalon.casework.search;

import fr.jalon.casework.action.ActionCode;
import fr.jalon.casework.action.ActionRequired;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Lists of the young people of the mission whose token is used. */
@Path("young-people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class YoungPeopleResource {

    private final ListYoungPeople people;
    private final SuggestPeople suggest;

    @Inject
    YoungPeopleResource(ListYoungPeople people, SuggestPeople suggest) {
        this.people = people;
        this.suggest = suggest;
    }

    YoungPeopleResource() {
        this(null, null);
    }

    @GET
    @Operation(
            summary = "Jeunes de la mission, dans l’ordre de leur inscription ; la lecture est journalisée",
            description =
                    "Les filtres de la page se combinent : list (mine, contract, all), q (mots d’un nom ou numéro de"
                            + " dossier), action, counsellor, situation, age, contract, place, qpv, frr, rqth, since, quiet,"
                            + " level. Un NIR, un téléphone ou un courriel ne se cherche pas ici, où il resterait dans une"
                            + " adresse, mais par POST /young-people/search.")
    public CursorPage<Line> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit,
            @Context UriInfo address) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long after = position == null ? 0 : Ids.parse(position);
        ListYoungPeople.Page page =
                people.after(YoungPeopleCriteria.from(address.getQueryParameters()::getFirst), after, size + 1);
        return CursorPage.of(page.rows(), size, YoungPersonRow::getKey).map(row -> new Line(row, page));
    }

    @POST
    @Path("search")
    @Consumes(MediaType.APPLICATION_JSON)
    @AnsweredOnce
    @Operation(
            summary = "Cherche un jeune ; une recherche par numéro, téléphone ou courriel est journalisée",
            description =
                    "text : mots d’un nom tels qu’ils s’écrivent ou s’entendent, numéro de dossier, NIR, téléphone,"
                            + " courriel. Au plus huit réponses.")
    public List<Found> search(Wanted wanted) {
        return suggest.suggest(wanted.text).stream().map(Found::new).toList();
    }

    /** Whom to look for. */
    public static class Wanted {
        public String text;
    }

    /** Somebody found. */
    public static class Found {

        public String id;
        public int fileNumber;
        public String name;
        public LocalDate birthDate;

        /** Name of the referent; null where there is none. */
        public String counsellor;

        /** Made by JSON-B. */
        public Found() {}

        Found(Suggestion suggestion) {
            id = Ids.text(suggestion.id());
            fileNumber = suggestion.fileNumber();
            name = suggestion.name();
            birthDate = suggestion.birthDate();
            counsellor = suggestion.counsellor();
        }
    }

    /** A line of a list: no number, no address. */
    public static class Line {

        public String id;
        public int fileNumber;
        public String birthName;
        public String usedName;
        public String firstName;
        public LocalDate birthDate;
        public SituationCategory situation;
        public LocalDate lastActOn;
        public LocalDate contractEndsOn;

        /** What the file waits for, the most pressing first. */
        public List<ActionCode> actions;

        /** Made by JSON-B. */
        public Line() {}

        Line(YoungPersonRow row, ListYoungPeople.Page page) {
            id = row.getKey();
            fileNumber = row.fileNumber();
            birthName = row.birthName();
            usedName = row.usedName();
            firstName = row.firstName();
            birthDate = row.birthDate();
            situation = page.situations().get(row.id());
            lastActOn = row.lastActOn();
            contractEndsOn = row.contractEndsOn();
            actions = page.actions().getOrDefault(row.id(), List.of()).stream()
                    .map(ActionRequired::code)
                    .toList();
        }
    }
}
