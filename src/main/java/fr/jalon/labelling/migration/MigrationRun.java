package fr.jalon.labelling.migration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Runs a migration through all structures, a transaction for each: what was done stays done, whatever comes after. */
@RequestScoped
public class MigrationRun {
    private final MigrateReference migrate;

    @Inject
    MigrationRun(MigrateReference migrate) {
        this.migrate = migrate;
    }

    MigrationRun() {
        this(null);
    }

    /** Brings every open diagnosis to a version; how many were brought. */
    public int run(long toId) {
        MigrateReference.Work work = migrate.begin(toId);
        int done = 0;
        for (long diagnosis : work.diagnoses()) {
            done += migrate.one(work, diagnosis) ? 1 : 0;
        }
        migrate.end(work);
        return done;
    }

    /** Brings them all back; how many. */
    public int undo(long toId) {
        MigrateReference.Undoing undoing = migrate.beginUndo(toId);
        undoing.diagnoses().forEach(copied -> migrate.undo(undoing, copied));
        migrate.endUndo(toId);
        return undoing.diagnoses().size();
    }
}
