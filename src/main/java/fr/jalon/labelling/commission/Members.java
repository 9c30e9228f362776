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
import java.util.List;
import java.util.Optional;

/** Finds and writes the seats of the commission. Called by use cases. */
@ApplicationScoped
class Members {

    private static final String COLUMNS =
            "SELECT m.id, m.account_id, m.name, m.college, m.organisation, m.structure_code,"
                    + " s.name, m.from_day, m.until_day, m.version FROM commission_member m"
                    + " LEFT JOIN network.structure s ON s.code = m.structure_code ";

    private static final String ORDER =
            " ORDER BY FIELD(m.college, 'NETWORK', 'STATE', 'LOCAL_AUTHORITIES', 'ASSOCIATIONS', 'COMPANIES'), m.name, m.id";

    private final EntityManager entities;

    @Inject
    Members(EntityManager entities) {
        this.entities = entities;
    }

    Members() {
        this(null);
    }

    /** All that there are or were, by college and name. */
    List<CommissionMember> all() {
        return list("");
    }

    /** Those in term that day, by college and name. */
    List<CommissionMember> inTerm(LocalDate day) {
        return list("WHERE ? BETWEEN m.from_day AND m.until_day", day);
    }

    /** The seat of an account that day, if it has one. */
    Optional<CommissionMember> of(long account, LocalDate day) {
        return list("WHERE m.account_id = ? AND ? BETWEEN m.from_day AND m.until_day", account, day).stream()
                .findFirst();
    }

    CommissionMember require(long id) {
        return list("WHERE m.id = ?", id).stream().findFirst().orElseThrow(Refused::notFound);
    }

    /** Whether an account has a seat on a day of those, other than the one named. */
    boolean overlaps(long account, LocalDate from, LocalDate until, long but) {
        return list("WHERE m.account_id = ? AND m.from_day <= ? AND m.until_day >= ?", account, until, from).stream()
                .anyMatch(member -> member.id() != but);
    }

    long add(CommissionMember member) {
        long id = Ids.next();
        Tables.of(entities)
                .insert(
                        "commission_member",
                        "id, account_id, name, college, organisation, structure_code, from_day, until_day",
                        List.<Object[]>of(new Object[] {
                            id,
                            member.accountId(),
                            member.name(),
                            member.college().name(),
                            member.organisation(),
                            member.structureCode(),
                            member.from(),
                            member.until()
                        }));
        return id;
    }

    void change(CommissionMember member) {
        int changed = Tables.of(entities)
                .update(
                        "UPDATE commission_member SET college = ?, organisation = ?, structure_code = ?, from_day = ?,"
                                + " until_day = ?, version = version + 1 WHERE id = ? AND version = ?",
                        member.college().name(),
                        member.organisation(),
                        member.structureCode(),
                        member.from(),
                        member.until(),
                        member.id(),
                        member.version());
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }

    private List<CommissionMember> list(String where, Object... parameters) {
        return Tables.of(entities).list(COLUMNS + where + ORDER, Members::read, parameters);
    }

    private static CommissionMember read(ResultSet row) throws SQLException {
        return new CommissionMember(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                College.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getInt(10));
    }
}
