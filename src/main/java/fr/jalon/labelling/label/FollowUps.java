package fr.jalon.labelling.label;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.labelling.audit.LabellingRules;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Schedules and finds the audits that labels call for. Called by use cases of the union. */
@ApplicationScoped
class FollowUps {

    private static final String COLUMNS = "SELECT id, label_id, structure_code, kind, due_on, state, audit_id, reason,"
            + " version FROM label_follow_up WHERE ";

    private final EntityManager entities;
    private final LabellingRules rules;

    @Inject
    FollowUps(EntityManager entities, LabellingRules rules) {
        this.entities = entities;
        this.rules = rules;
    }

    FollowUps() {
        this(null, null);
    }

    /** Schedules those of a new label, as far from its days as the rules say today. */
    void schedule(Label label, LocalDate today) {
        int after = rules.rule("FOLLOW_UP_MONTHS", today).getAmount();
        int before = rules.rule("RENEWAL_MONTHS", today).getAmount();
        Tables.of(entities)
                .insert(
                        "label_follow_up",
                        "id, label_id, structure_code, kind, due_on, state",
                        List.<Object[]>of(
                                row(
                                        label,
                                        AuditKind.FOLLOW_UP,
                                        label.getValidFrom().plusMonths(after)),
                                row(
                                        label,
                                        AuditKind.RENEWAL,
                                        label.getValidUntil().minusMonths(before))));
    }

    private static Object[] row(Label label, AuditKind kind, LocalDate due) {
        return new Object[] {
            Ids.next(), label.getId(), label.getStructureCode(), kind.name(), due, FollowUp.State.SCHEDULED.name()
        };
    }

    /** Those whose day has come are due; returns how many are so now. Of a label that is over, none. */
    int fallDue(LocalDate today) {
        return Tables.of(entities)
                .update(
                        "UPDATE label_follow_up SET state = 'DUE', version = version + 1 WHERE state = 'SCHEDULED'"
                                + " AND due_on <= ? AND label_id IN (SELECT id FROM label"
                                + " WHERE state IN ('IN_FORCE', 'SUSPENDED') AND valid_until >= ?)",
                        today,
                        today);
    }

    List<FollowUp> of(long label) {
        return list("label_id = ? ORDER BY due_on", label);
    }

    FollowUp require(long id) {
        return list("id = ?", id).stream().findFirst().orElseThrow(Refused::notFound);
    }

    /** Those that nobody has settled do not go on with a label that is over. */
    void dismissAll(long label, String reason) {
        Tables.of(entities)
                .update(
                        "UPDATE label_follow_up SET state = 'DISMISSED', reason = ?, version = version + 1"
                                + " WHERE label_id = ? AND state IN ('SCHEDULED', 'DUE')",
                        reason,
                        label);
    }

    void change(FollowUp read, FollowUp.State state, Long audit, String reason) {
        read.requireBecomes(state);
        int changed = Tables.of(entities)
                .update(
                        "UPDATE label_follow_up SET state = ?, audit_id = ?, reason = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        state.name(),
                        audit,
                        reason,
                        read.id(),
                        read.version());
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }

    private List<FollowUp> list(String where, Object... parameters) {
        return Tables.of(entities).list(COLUMNS + where, FollowUps::read, parameters);
    }

    private static FollowUp read(ResultSet row) throws SQLException {
        return new FollowUp(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                AuditKind.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                FollowUp.State.valueOf(row.getString(6)),
                row.getObject(7, Long.class),
                row.getString(8),
                row.getInt(9));
    }
}
