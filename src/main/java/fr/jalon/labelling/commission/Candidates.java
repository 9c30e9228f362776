package fr.jalon.labelling.commission;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds what waits for the commission and is on no agenda, the longest waiting first: one statement. */
@ApplicationScoped
class Candidates {

    private static final String FINDINGS =
            "(SELECT COUNT(*) FROM lasting_finding f WHERE f.audit_id = a.id) AS findings,"
                    + " (SELECT COUNT(*) FROM lasting_finding f WHERE f.audit_id = a.id AND f.kind = 'MAJOR')"
                    + " AS major,";

    private static final String COLUMNS = "SELECT b.* FROM (SELECT a.id, NULL AS appeal_id, a.structure_code, s.name,"
            + " s.department, s.region_name, a.kind, a.closed_on AS since,"
            + FINDINGS
            + " EXISTS (SELECT 1 FROM commission_decision d WHERE d.audit_id = a.id) AS deferred FROM audit a"
            + " JOIN network.structure s ON s.code = a.structure_code WHERE a.state = 'CLOSED'"
            + " AND COALESCE((SELECT d.kind FROM commission_decision d WHERE d.audit_id = a.id"
            + " ORDER BY d.turn DESC LIMIT 1), 'DEFERRAL') = 'DEFERRAL'"
            + " UNION ALL SELECT d.audit_id, p.id, p.structure_code, s.name, s.department, s.region_name, a.kind,"
            + " p.answered_on, " + FINDINGS + " FALSE FROM appeal p"
            + " JOIN commission_decision d ON d.id = p.decision_id JOIN audit a ON a.id = d.audit_id"
            + " JOIN network.structure s ON s.code = p.structure_code WHERE p.state = 'ADMISSIBLE'"
            + " AND NOT EXISTS (SELECT 1 FROM commission_decision x WHERE x.appeal_id = p.id)) b"
            + " WHERE NOT EXISTS (SELECT 1 FROM agenda_item i WHERE i.open_audit = b.id) ";

    private final EntityManager entities;

    @Inject
    Candidates(EntityManager entities) {
        this.entities = entities;
    }

    Candidates() {
        this(null);
    }

    int count() {
        return Tables.of(entities)
                .one("SELECT COUNT(*) FROM (" + COLUMNS + ") c", row -> row.getInt(1))
                .orElse(0);
    }

    List<Candidate> page(int first, int size) {
        return list("ORDER BY b.since, b.id LIMIT ? OFFSET ?", size, first);
    }

    Optional<Candidate> find(Candidate.Key key) {
        return key.appealId() == null
                ? list("AND b.id = ? AND b.appeal_id IS NULL", key.auditId()).stream()
                        .findFirst()
                : list("AND b.appeal_id = ?", key.appealId()).stream().findFirst();
    }

    private List<Candidate> list(String rest, Object... parameters) {
        return Tables.of(entities).list(COLUMNS + rest, Candidates::read, parameters);
    }

    private static Candidate read(ResultSet row) throws SQLException {
        return new Candidate(
                row.getLong(1),
                row.getObject(2, Long.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                AuditKind.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class),
                row.getInt(9),
                row.getInt(10),
                row.getBoolean(11));
    }
}
