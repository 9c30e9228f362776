package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.Problem;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.database.SqlText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads where a file came from, and what it said there that Jalon has no field for. */
@RequestScoped
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION})
public class ReadImported {

    private final EntityManager entities;
    private final YoungPeople people;
    private final Actor actor;

    @Inject
    ReadImported(EntityManager entities, YoungPeople people, Actor actor) {
        this.entities = entities;
        this.people = people;
        this.actor = actor;
    }

    ReadImported() {
        this(null, null, null);
    }

    /**
     * Where a file came from.
     *
     * @param number of the file there; null where the import did not say
     * @param on the day of the import, in UTC
     * @param leftOut by column or path as it was named there; nothing for those who do not accompany: anything may stand
     *     in it
     */
    public record Origin(String number, LocalDate on, Map<String, String> leftOut) {}

    /** Of a young person; empty where no import made the file. */
    public Optional<Origin> of(long youngPersonId) {
        people.get(youngPersonId);
        boolean whole = actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
        SqlText statement = new SqlText()
                .add(
                        "SELECT f.external_number, DATE(r.created_at), f.left_out FROM imported_file f"
                                + " JOIN import_run r ON r.id = f.import_id WHERE f.young_person_id = ?",
                        youngPersonId);
        return Rows.of(statement.query(entities), row -> new Origin(row.text(), row.day(), leftOut(row.text(), whole)))
                .stream()
                .findFirst();
    }

    private static Map<String, String> leftOut(String json, boolean whole) {
        return json == null || !whole ? Map.of() : Problem.values(json);
    }
}
