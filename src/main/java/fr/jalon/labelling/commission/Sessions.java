package fr.jalon.labelling.commission;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Finds sessions in the current workspace, and writes them in that of the label office. Called by use cases. */
@ApplicationScoped
class Sessions {

    private static final String COLUMNS = "SELECT s.id, s.held_on, s.begins_at, s.place, s.state, s.quorum_percent,"
            + " s.president_id, m.name, s.convened_at, s.opened_at, s.closed_at, s.minutes_hash, s.minutes_size,"
            + " s.signed_by_name, s.signed_at, (SELECT COUNT(*) FROM agenda_item i WHERE i.session_id = s.id),"
            + " (SELECT COUNT(*) FROM agenda_item i WHERE i.session_id = s.id AND i.state IN ('DECIDED', 'POSTPONED')),"
            + " s.version FROM commission_session s LEFT JOIN commission_member m ON m.id = s.president_id ";

    private final EntityManager entities;

    @Inject
    Sessions(EntityManager entities) {
        this.entities = entities;
    }

    Sessions() {
        this(null);
    }

    long count() {
        return Tables.of(entities)
                .one("SELECT COUNT(*) FROM commission_session", row -> row.getLong(1))
                .orElse(0L);
    }

    /** A page of them, those to come first, then the latest. */
    List<CommissionSession> page(int first, int size) {
        return list(
                "ORDER BY s.state IN ('SIGNED', 'CANCELLED'), s.held_on DESC, s.id DESC LIMIT ? OFFSET ?", size, first);
    }

    /** At most so many after an identifier. */
    List<CommissionSession> after(long id, int limit) {
        return list("WHERE s.id > ? ORDER BY s.id LIMIT ?", id, limit);
    }

    CommissionSession require(long id) {
        return list("WHERE s.id = ?", id).stream().findFirst().orElseThrow(Refused::notFound);
    }

    /** One as the caller read it; refused where it was changed since. */
    CommissionSession require(long id, int version) {
        CommissionSession session = require(id);
        if (session.version() != version) {
            throw Refused.changedMeanwhile();
        }
        return session;
    }

    long add(LocalDate day, LocalTime hour, String place) {
        long id = Ids.next();
        Tables.of(entities)
                .insert("session_desk", "id, held_on, begins_at, place, state", List.<Object[]>of(new Object[] {
                    id, day, hour, place, SessionState.PLANNED.name()
                }));
        return id;
    }

    /** Passes to another state, with what goes with it. */
    void become(CommissionSession session, SessionState state, String set, Object... values) {
        session.state().requireBecomes(state);
        List<Object> all = new ArrayList<>(List.of(state.name()));
        all.addAll(List.of(values));
        change(session, "state = ?" + (set.isEmpty() ? "" : ", " + set), all.toArray());
    }

    /** Changes what is written of it. */
    void change(CommissionSession session, String set, Object... values) {
        write("session_desk", session, set, values);
    }

    /** The president's signature, from the members' workspace. */
    void sign(CommissionSession session, String hash, long size, String name, LocalDateTime now) {
        session.state().requireBecomes(SessionState.SIGNED);
        write(
                "minutes_desk",
                session,
                "state = 'SIGNED', minutes_hash = ?, minutes_size = ?, signed_by_name = ?, signed_at = ?",
                hash,
                size,
                name,
                now);
    }

    private void write(String desk, CommissionSession session, String set, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        parameters.add(session.id());
        parameters.add(session.version());
        int changed = Tables.of(entities)
                .update(
                        "UPDATE " + desk + " SET " + set + ", version = version + 1 WHERE id = ? AND version = ?",
                        parameters.toArray());
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }

    private List<CommissionSession> list(String rest, Object... parameters) {
        return Tables.of(entities).list(COLUMNS + rest, Sessions::read, parameters);
    }

    private static CommissionSession read(ResultSet row) throws SQLException {
        return new CommissionSession(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalTime.class),
                row.getString(4),
                SessionState.valueOf(row.getString(5)),
                row.getObject(6, Integer.class),
                row.getObject(7, Long.class),
                row.getString(8),
                row.getObject(9, LocalDateTime.class),
                row.getObject(10, LocalDateTime.class),
                row.getObject(11, LocalDateTime.class),
                row.getString(12),
                row.getLong(13),
                row.getString(14),
                row.getObject(15, LocalDateTime.class),
                row.getInt(16),
                row.getInt(17),
                row.getInt(18));
    }
}
