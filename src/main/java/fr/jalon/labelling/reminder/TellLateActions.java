package fr.jalon.labelling.reminder;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.webhook.EventKind;
import fr.jalon.labelling.webhook.Happening;
import fr.jalon.labelling.webhook.Happenings;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Structure;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Tells other software, once for each date, which actions of the present structure's plan are past it and not done. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class TellLateActions {
    private static final String LATE = "SELECT a.id, a.due_on, GROUP_CONCAT(n.code ORDER BY n.tree_rank SEPARATOR '\t')"
            + " FROM improvement_action a LEFT JOIN action_node l ON l.action_id = a.id"
            + " LEFT JOIN reference_node n ON n.id = l.node_id"
            + " WHERE a.state IN ('PLANNED', 'IN_PROGRESS') AND a.due_on < ? AND a.due_on >= ?"
            + " GROUP BY a.id, a.due_on";
    private static final String TOLD = "SELECT subject, occasion FROM webhook_event WHERE kind = ? AND occasion >= ?";

    private final EntityManager entities;
    private final Happenings happenings;
    private final Clock clock;

    @Inject
    TellLateActions(EntityManager entities, Happenings happenings, Clock clock) {
        this.entities = entities;
        this.happenings = happenings;
        this.clock = clock;
    }

    TellLateActions() {
        this(null, null, null);
    }

    private record Late(long action, LocalDate due, String criteria) {

        static Late of(ResultSet row) throws SQLException {
            return new Late(row.getLong(1), row.getObject(2, LocalDate.class), row.getString(3));
        }

        Happening happening() {
            ObjectNode data = JsonNodeFactory.instance.objectNode();
            data.put("action", Ids.text(action)).put("dueOn", due.toString());
            ArrayNode codes = data.putArray("criteria");
            if (criteria != null) {
                List.of(criteria.split("\t")).forEach(codes::add);
            }
            return new Happening(EventKind.ACTION_LATE, Ids.text(action), due.toString(), data);
        }
    }

    /** Tells of those that nobody was told of; returns how many. */
    public int tell(Structure structure) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(structure.getTimeZone()));
        LocalDate oldest = today.minusDays(Occasion.FORGOTTEN);
        Tables tables = Tables.of(entities);
        List<String> told = tables.list(
                TOLD, row -> row.getString(1) + row.getString(2), EventKind.ACTION_LATE.code(), oldest.toString());
        List<Happening> late = tables.list(LATE, Late::of, today, oldest).stream()
                .map(Late::happening)
                .filter(happening -> !told.contains(happening.subject() + happening.occasion()))
                .toList();
        StructureCode code = new StructureCode(structure.getCode());
        late.forEach(happening -> happenings.tell(code, happening));
        return late.size();
    }
}
