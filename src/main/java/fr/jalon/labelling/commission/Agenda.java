package fr.jalon.labelling.commission;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds items of agendas in the current workspace, and writes them in that of the label office. Called by use cases. */
@ApplicationScoped
class Agenda {

    private static final String COLUMNS =
            "SELECT i.id, i.session_id, i.audit_id, i.appeal_id, i.structure_code, s.name,"
                    + " s.department, s.region_name, s.association_code, a.kind, a.closed_on, i.position, i.state, i.secret,"
                    + " i.proposal, i.entitled, i.votes_for, i.votes_against, i.abstentions, d.kind, i.version FROM agenda_item i"
                    + " JOIN network.structure s ON s.code = i.structure_code LEFT JOIN audit a ON a.id = i.audit_id"
                    + " LEFT JOIN commission_decision d ON d.item_id = i.id ";

    private final EntityManager entities;

    @Inject
    Agenda(EntityManager entities) {
        this.entities = entities;
    }

    Agenda() {
        this(null);
    }

    /** Those of a session, in their order. */
    List<AgendaItem> of(long session) {
        return list("WHERE i.session_id = ? ORDER BY i.position, i.id", session);
    }

    AgendaItem require(long id) {
        return list("WHERE i.id = ?", id).stream().findFirst().orElseThrow(Refused::notFound);
    }

    /** One as the caller read it; refused where it was changed since. */
    AgendaItem require(long id, int version) {
        AgendaItem item = require(id);
        if (item.version() != version) {
            throw Refused.changedMeanwhile();
        }
        return item;
    }

    /** The state of an item, which nobody changes until the transaction ends. */
    ItemState locked(long id) {
        return Tables.of(entities)
                .one(
                        "SELECT state FROM agenda_item WHERE id = ? LOCK IN SHARE MODE",
                        row -> ItemState.valueOf(row.getString(1)),
                        id)
                .orElseThrow(Refused::notFound);
    }

    void add(long session, long audit, Long appeal, String structure, int position) {
        Tables.of(entities)
                .insert(
                        "agenda_desk",
                        "id, session_id, audit_id, appeal_id, structure_code, position, state",
                        List.<Object[]>of(new Object[] {
                            Ids.next(), session, audit, appeal, structure, position, ItemState.WAITING.name()
                        }));
    }

    void remove(long id) {
        Tables.of(entities).update("DELETE FROM agenda_desk WHERE id = ?", id);
    }

    /** Those of a session that is cancelled may go to another. */
    void release(long session) {
        Tables.of(entities)
                .update(
                        "UPDATE agenda_desk SET state = 'POSTPONED', version = version + 1 WHERE session_id = ?",
                        session);
    }

    /** Passes to another state, with what goes with it. */
    void become(AgendaItem item, ItemState state, String set, Object... values) {
        item.state().requireBecomes(state);
        List<Object> parameters = new ArrayList<>(List.of(state.name()));
        parameters.addAll(List.of(values));
        parameters.add(item.id());
        parameters.add(item.version());
        int changed = Tables.of(entities)
                .update(
                        "UPDATE agenda_desk SET state = ?" + (set.isEmpty() ? "" : ", " + set)
                                + ", version = version + 1 WHERE id = ? AND version = ?",
                        parameters.toArray());
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }

    private List<AgendaItem> list(String rest, Object... parameters) {
        return Tables.of(entities).list(COLUMNS + rest, Agenda::read, parameters);
    }

    private static AgendaItem read(ResultSet row) throws SQLException {
        Integer inFavour = row.getObject(17, Integer.class);
        AgendaItem.Votes votes = inFavour == null
                ? null
                : new AgendaItem.Votes(row.getInt(16), inFavour, row.getInt(18), row.getInt(19));
        return new AgendaItem(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, Long.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10) == null ? null : AuditKind.valueOf(row.getString(10)),
                row.getObject(11, LocalDate.class),
                row.getInt(12),
                ItemState.valueOf(row.getString(13)),
                row.getBoolean(14),
                kind(row.getString(15)),
                votes,
                kind(row.getString(20)),
                row.getInt(21));
    }

    private static DecisionKind kind(String name) {
        return name == null ? null : DecisionKind.valueOf(name);
    }
}
