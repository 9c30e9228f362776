package fr.jalon.casework.search;

import fr.jalon.casework.person.SituationCategory;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Lists of the young people of the mission whose token is used. */
@Path("young-people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class YoungPeopleResource {

    private final ListYoungPeople people;

    @Inject
    YoungPeopleResource(ListYoungPeople people) {
        this.people = people;
    }

    YoungPeopleResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Jeunes de la mission, dans l’ordre de leur inscription ; la lecture est journalisée")
    public CursorPage<Line> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long after = position == null ? 0 : Ids.parse(position);
        List<YoungPersonRow> rows = people.after(after, size + 1);
        Map<Long, SituationCategory> situations = people.situations(rows);
        return CursorPage.of(rows, size, YoungPersonRow::getKey).map(row -> new Line(row, situations.get(row.id())));
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

        /** Made by JSON-B. */
        public Line() {}

        Line(YoungPersonRow row, SituationCategory current) {
            id = row.getKey();
            fileNumber = row.fileNumber();
            birthName = row.birthName();
            usedName = row.usedName();
            firstName = row.firstName();
            birthDate = row.birthDate();
            situation = current;
            lastActOn = row.lastActOn();
            contractEndsOn = row.contractEndsOn();
        }
    }
}
