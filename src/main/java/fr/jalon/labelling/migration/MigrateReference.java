package fr.jalon.labelling.migration;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/**
 * The steps of a migration, each a transaction of its own: its beginning, each diagnosis, its end; and of its undoing. One
 * that was interrupted goes on where it stopped. {@link MigrationRun} calls them.
 */
@RequestScoped
@UseCase(allowed = Role.LABEL_OFFICE)
public class MigrateReference {
    private static final String PENDING =
            """
            SELECT d.id FROM shared_self_diagnosis d WHERE d.reference_id = ? AND d.state = 'OPEN'
                AND NOT EXISTS (SELECT 1 FROM shared_self_diagnosis x WHERE x.structure_code = d.structure_code
                    AND x.year = d.year AND x.reference_id = ?) ORDER BY d.structure_code, d.id""";

    private static final String AUDITED =
            """
            SELECT COUNT(*) FROM audit a JOIN network.migrated_diagnosis m ON m.new_diagnosis_id = a.self_diagnosis_id
            WHERE m.migration_id = ?""";

    private static final String SIGNED =
            """
            SELECT s.name FROM migrating_diagnosis d JOIN network.migrated_diagnosis m ON m.new_diagnosis_id = d.id
                JOIN network.structure s ON s.code = d.structure_code
            WHERE m.migration_id = ? AND d.state = 'SIGNED' ORDER BY s.name""";

    private static final int NAMED = 3;

    private final EntityManager entities;
    private final PreviewMigration preview;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    MigrateReference(EntityManager entities, PreviewMigration preview, Actor actor, Journal journal, LocalClock clock) {
        this.entities = entities;
        this.preview = preview;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    MigrateReference() {
        this(null, null, null, null, null);
    }

    /** A migration under way: the columns of what is copied, and the diagnoses that are still to be. */
    public record Work(
            long migration, Differences differences, Map<String, List<String>> columns, List<Long> diagnoses) {
        public Work {
            diagnoses = List.copyOf(diagnoses);
        }
    }

    /** A diagnosis and its copy. */
    public record Copied(long old, long copy) {}

    /** An undoing under way: the columns of what goes back, and the diagnoses that are still to be undone. */
    public record Undoing(Map<String, List<String>> columns, List<Copied> diagnoses) {}

    /** Begins, or goes on with the one that was interrupted. */
    public Work begin(long toId) {
        Tables tables = Tables.of(entities);
        boolean published = tables.one(
                        "SELECT id FROM quality_reference WHERE id = ? AND state = 'PUBLISHED'",
                        row -> row.getLong(1),
                        toId)
                .isPresent();
        if (!published) {
            throw Refused.conflict("migration.notPublished");
        }
        Differences differences = preview.differences(toId);
        long from = differences.before().id();
        MigrationLine last = preview.last(toId).orElse(null);
        long id;
        if (last != null && last.undoable()) {
            if (last.state().equals("UNDOING")) {
                throw Refused.conflict("migration.undoing");
            }
            id = last.id();
            tables.update("UPDATE network.reference_migration SET state = 'RUNNING' WHERE id = ?", id);
        } else {
            id = Ids.next();
            tables.insert(
                    "network.reference_migration",
                    "id, from_reference_id, to_reference_id, state, started_by_name, started_at",
                    List.<Object[]>of(new Object[] {id, from, toId, "RUNNING", actor.name(), clock.utc()}));
            journal.record(Journal.Action.UPDATE, QualityReference.class, toId, "migration begun");
        }
        return new Work(
                id, differences, AttachedRows.columns(tables), tables.list(PENDING, row -> row.getLong(1), from, toId));
    }

    /** Copies one diagnosis; false where it was signed or taken over meanwhile. */
    public boolean one(Work work, long diagnosis) {
        return new DiagnosisCopy(Tables.of(entities), work.differences(), work.columns())
                        .make(work.migration(), diagnosis, clock.utc())
                != null;
    }

    /** Ends it. */
    public void end(Work work) {
        close(work.migration(), "DONE");
        journal.record(
                Journal.Action.UPDATE,
                QualityReference.class,
                work.differences().after().id(),
                "migration done");
    }

    /** Begins to undo it; refused once an audit was opened under the newer version, or a copy was signed. */
    public Undoing beginUndo(long toId) {
        MigrationLine last = preview.last(toId)
                .filter(MigrationLine::undoable)
                .orElseThrow(() -> Refused.conflict("migration.none"));
        Tables tables = Tables.of(entities);
        int audited = tables.one(AUDITED, row -> row.getInt(1), last.id()).orElse(0);
        if (audited > 0) {
            throw Refused.conflict("migration.audited", audited);
        }
        refuseSigned(tables.list(SIGNED, row -> row.getString(1), last.id()));
        tables.update("UPDATE network.reference_migration SET state = 'UNDOING' WHERE id = ?", last.id());
        journal.record(Journal.Action.UPDATE, QualityReference.class, toId, "migration undone");
        return new Undoing(
                AttachedRows.columns(tables),
                tables.list(
                        "SELECT old_diagnosis_id, new_diagnosis_id FROM network.migrated_diagnosis WHERE migration_id = ?"
                                + " ORDER BY structure_code",
                        row -> new Copied(row.getLong(1), row.getLong(2)),
                        last.id()));
    }

    /** What somebody signed is theirs: it does not go. */
    private static void refuseSigned(List<String> names) {
        if (!names.isEmpty()) {
            String some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
            throw Refused.conflict("migration.signed", names.size(), names.size() > NAMED ? some + "…" : some);
        }
    }

    /** Undoes one. */
    public void undo(Undoing undoing, Copied copied) {
        new DiagnosisUndo(Tables.of(entities), undoing.columns()).make(copied.old(), copied.copy());
    }

    /** Ends the undoing. */
    public void endUndo(long toId) {
        preview.last(toId).ifPresent(last -> close(last.id(), "UNDONE"));
    }

    private void close(long migration, String state) {
        Tables.of(entities)
                .update(
                        "UPDATE network.reference_migration SET state = ?, ended_at = ? WHERE id = ?",
                        state,
                        clock.utc(),
                        migration);
    }
}
