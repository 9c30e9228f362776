package fr.jalon.labelling.commission;

import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds and writes who is at a session, and who is recused on its items. Called by use cases. */
@ApplicationScoped
class Attendance {

    /** Whoever works in the structure, or in its association, is recused without anybody saying so. */
    private static final String SETTLE = "INSERT IGNORE INTO item_recusal (item_id, member_id, cause)"
            + " SELECT i.id, m.id, IF(m.structure_code = i.structure_code, 'OWN_STRUCTURE', 'OWN_ASSOCIATION')"
            + " FROM agenda_item i JOIN commission_session c ON c.id = i.session_id"
            + " JOIN network.structure s ON s.code = i.structure_code JOIN commission_member m"
            + " ON m.structure_code = i.structure_code OR m.structure_code = s.association_code"
            + " WHERE i.session_id = ? AND c.held_on BETWEEN m.from_day AND m.until_day"
            + " AND NOT EXISTS (SELECT 1 FROM item_recusal r WHERE r.item_id = i.id AND r.member_id = m.id)";

    private final EntityManager entities;

    @Inject
    Attendance(EntityManager entities) {
        this.entities = entities;
    }

    Attendance() {
        this(null);
    }

    /** What was said of a member: PRESENT or EXCUSED; nothing of the others. */
    Map<Long, String> of(long session) {
        Map<Long, String> said = new HashMap<>();
        Tables.of(entities)
                .list(
                        "SELECT member_id, presence FROM session_attendance WHERE session_id = ?",
                        row -> Map.entry(row.getLong(1), row.getString(2)),
                        session)
                .forEach(one -> said.put(one.getKey(), one.getValue()));
        return said;
    }

    /** Who is there. */
    Set<Long> present(long session) {
        Set<Long> present = new HashSet<>();
        of(session).forEach((member, presence) -> {
            if (presence.equals("PRESENT")) {
                present.add(member);
            }
        });
        return present;
    }

    /** Writes who is there and who sent excuses, in place of what was said before. */
    void write(long session, Set<Long> present, Set<Long> excused) {
        Tables tables = Tables.of(entities);
        tables.update("DELETE FROM attendance_desk WHERE session_id = ?", session);
        String columns = "session_id, member_id, presence";
        tables.insert("attendance_desk", columns, rows(session, present, "PRESENT"));
        tables.insert("attendance_desk", columns, rows(session, excused, "EXCUSED"));
    }

    private static List<Object[]> rows(long session, Set<Long> members, String presence) {
        return members.stream()
                .map(member -> new Object[] {session, member, presence})
                .toList();
    }

    /** Recuses on the items of a session whoever is so by where they work. */
    void settleRecusals(long session) {
        Tables.of(entities).update(SETTLE, session);
    }

    /** Recusals on the items of a session, by name. */
    List<Recusal> recusals(long session) {
        return Tables.of(entities)
                .list(
                        "SELECT r.item_id, r.member_id, m.name, r.cause, r.reason FROM item_recusal r"
                                + " JOIN agenda_item i ON i.id = r.item_id JOIN commission_member m ON m.id = r.member_id"
                                + " WHERE i.session_id = ? ORDER BY m.name, r.member_id",
                        row -> new Recusal(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                Recusal.Cause.valueOf(row.getString(4)),
                                row.getString(5)),
                        session);
    }

    void recuse(long item, long member, String reason) {
        Tables.of(entities).insert("item_recusal", "item_id, member_id, cause, reason", List.<Object[]>of(new Object[] {
            item, member, Recusal.Cause.DECLARED.name(), reason
        }));
    }
}
