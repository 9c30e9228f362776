package fr.jalon.labelling.migration;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.References;
import fr.jalon.labelling.reference.Successions;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The label office sees what differs between a version and the next, and what it does to each open diagnosis. */
@RequestScoped
@UseCase(allowed = Role.LABEL_OFFICE)
public class PreviewMigration {
    private static final String DECIDED = "(c.level IS NOT NULL OR NOT c.applicable)";

    private static final String FORECAST =
            """
            SELECT d.id, d.structure_code, s.name, d.year, COUNT(c.id), SUM(%1$s),
                SUM(%1$s AND c.node_id IN (%2$s)),
                SUM(%1$s AND c.node_id NOT IN (SELECT from_node_id FROM network.node_succession WHERE reference_id = ?)),
                EXISTS (SELECT 1 FROM shared_self_diagnosis x WHERE x.structure_code = d.structure_code AND x.year = d.year
                    AND x.reference_id = ?)
            FROM shared_self_diagnosis d JOIN network.structure s ON s.code = d.structure_code
                LEFT JOIN shared_criterion_score c ON c.diagnosis_id = d.id
            WHERE d.reference_id = ? AND d.state = 'OPEN'
            GROUP BY d.id, d.structure_code, s.name, d.year ORDER BY s.name, d.id LIMIT ? OFFSET ?""";

    private static final String LINES =
            """
            SELECT m.id, m.from_reference_id, m.to_reference_id, m.state, m.started_by_name, m.started_at, m.ended_at,
                (SELECT COUNT(*) FROM network.migrated_diagnosis d WHERE d.migration_id = m.id)
            FROM network.reference_migration m WHERE m.to_reference_id = ? ORDER BY m.id DESC LIMIT 1""";

    private final EntityManager entities;
    private final References references;

    @Inject
    PreviewMigration(EntityManager entities, References references) {
        this.entities = entities;
        this.references = references;
    }

    PreviewMigration() {
        this(null, null);
    }

    /** What differs between a version, drafted or published, and the one it was drafted from. */
    public Differences differences(long toId) {
        QualityReference after = references.findOrDraft(toId);
        QualityReference before = references.find(previous(toId));
        return new Differences(before, after, Successions.read(Tables.of(entities), toId));
    }

    private long previous(long toId) {
        return Tables.of(entities)
                .one(
                        "SELECT previous_id FROM quality_reference WHERE id = ? AND previous_id IS NOT NULL",
                        row -> row.getLong(1),
                        toId)
                .orElseThrow(() -> Refused.conflict("migration.noPrevious"));
    }

    /** How many diagnoses are open on the version before. */
    public int count(long toId) {
        return Tables.of(entities)
                .one(
                        "SELECT COUNT(*) FROM shared_self_diagnosis WHERE reference_id = ? AND state = 'OPEN'",
                        row -> row.getInt(1),
                        previous(toId))
                .orElse(0);
    }

    /** What it does to each open diagnosis, by name of structure: one statement for a page, whatever its size. */
    public List<StructureForecast> page(Differences differences, int first, int size) {
        Collection<Long> carrying = differences.carrying();
        long to = differences.after().id();
        List<Object> parameters = new ArrayList<>(Arrays.asList(Tables.values(carrying)));
        parameters.addAll(List.of(to, to, differences.before().id(), size, first));
        return Tables.of(entities)
                .list(
                        FORECAST.formatted(DECIDED, Tables.marks(carrying.size())),
                        PreviewMigration::forecast,
                        parameters.toArray());
    }

    private static StructureForecast forecast(ResultSet row) throws SQLException {
        int decided = row.getInt(6);
        int carried = row.getInt(7);
        int dropped = row.getInt(8);
        return new StructureForecast(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                decided,
                carried,
                decided - carried - dropped,
                dropped,
                row.getBoolean(9));
    }

    /** The last migration to a version, if there was one. */
    public Optional<MigrationLine> last(long toId) {
        return Tables.of(entities)
                .one(
                        LINES,
                        row -> new MigrationLine(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getString(5),
                                row.getObject(6, java.time.LocalDateTime.class),
                                row.getObject(7, java.time.LocalDateTime.class),
                                row.getInt(8)),
                        toId);
    }
}
