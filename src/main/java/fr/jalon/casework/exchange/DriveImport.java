package fr.jalon.casework.exchange;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.LargeFiles;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Starts an import that was checked, decides on its likely duplicates, and undoes it. */
@RequestScoped
@UseCase(allowed = {Role.TEAM_LEAD, Role.DIRECTOR})
public class DriveImport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final EntityManager entities;
    private final LargeFiles files;
    private final Event<ImportWanted> wanted;
    private final Actor actor;
    private final Journal journal;

    @Inject
    DriveImport(EntityManager entities, LargeFiles files, Event<ImportWanted> wanted, Actor actor, Journal journal) {
        this.entities = entities;
        this.files = files;
        this.wanted = wanted;
        this.actor = actor;
        this.journal = journal;
    }

    DriveImport() {
        this(null, null, null, null, null);
    }

    /**
     * Starts it.
     *
     * @param version the version that was read
     * @param again whether it is known that the same file was imported before
     * @throws Refused as a conflict where it is in another state, or the same file was imported before
     */
    public void start(long id, int version, boolean again) {
        ImportRuns runs = runs();
        ImportRun run = in(id, ImportState.READY);
        Optional<ImportRun> before = runs.ofContent(run.source().hash(), id);
        if (before.isPresent() && !again) {
            throw new Refused(
                    Refused.Kind.CONFLICT,
                    "again",
                    "import.again",
                    DAY.format(before.get().createdAt()),
                    before.get().author().name());
        }
        runs.begin(run, version, ImportState.RUNNING, false);
        runs.reset(id);
        go(id, "started");
    }

    /** Goes on where it stopped on an incident. */
    public void goOn(long id, int version) {
        ImportRun run = in(id, ImportState.FAILED);
        runs().begin(run, version, run.failedIn(), true);
        go(id, "taken up again");
    }

    /**
     * Decides on likely duplicates.
     *
     * @param lines those concerned; none names all that are left
     * @param wanted whether they are imported all the same
     * @return how many
     */
    public int decide(long id, int version, Collection<Long> lines, boolean wanted) {
        ImportRun run = in(id, ImportState.DONE);
        int decided = new ImportLines(tables()).decide(id, lines, wanted ? ImportLine.IMPORT : ImportLine.IGNORE);
        if (wanted && decided > 0) {
            runs().begin(run, version, ImportState.DECIDING, false);
            go(id, "similar ones wanted: " + decided);
        } else {
            journal.record(Journal.Action.UPDATE, "Import", Ids.text(id), "similar ones left: " + decided);
        }
        return decided;
    }

    /** Undoes it, but for the files on which somebody has worked since; of one that was never started nothing is kept. */
    public void undo(long id, int version) {
        ImportRun run = runs().get(id);
        boolean never = run.state() == ImportState.RECEIVED
                || run.state() == ImportState.READY
                || run.state() == ImportState.FAILED && run.failedIn() == ImportState.CHECKING;
        if (never) {
            discard(run, version);
            return;
        }
        if (run.state().isBusy()
                || run.state() == ImportState.UNDONE && run.undone().kept() == 0) {
            throw Refused.conflict("import.otherState");
        }
        runs().begin(run, version, ImportState.UNDOING, false);
        runs().undoNothing(id);
        new ImportedFiles(tables()).keepNone(id);
        go(id, "undoing");
    }

    private void discard(ImportRun run, int version) {
        if (run.version() != version) {
            throw Refused.changedMeanwhile();
        }
        boolean shared = runs().isShared(run);
        runs().delete(run.id());
        journal.record(Journal.Action.DELETE, "Import", run.getKey(), "never started");
        if (!shared) {
            try {
                files.forget(actor.structureCode().value(), run.source().hash());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ImportRun in(long id, ImportState... states) {
        ImportRun run = runs().get(id);
        if (!List.of(states).contains(run.state())) {
            throw Refused.conflict("import.otherState");
        }
        return run;
    }

    private void go(long id, String what) {
        journal.record(Journal.Action.UPDATE, "Import", Ids.text(id), what);
        wanted.fire(new ImportWanted(ReceiveImport.place(actor), id));
    }

    private ImportRuns runs() {
        return new ImportRuns(tables());
    }

    private Tables tables() {
        return Tables.of(entities);
    }
}
