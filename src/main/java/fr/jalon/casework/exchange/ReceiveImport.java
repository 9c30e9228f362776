package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.Field;
import fr.jalon.casework.exchange.dossier.Mapping;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Author;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.LargeFiles;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes in a file of case files, and has it checked once it is known which column is what. */
@RequestScoped
@UseCase(allowed = {Role.TEAM_LEAD, Role.DIRECTOR})
public class ReceiveImport {

    /** The largest file that is taken over the network: 80 MB; the command line takes any. */
    public static final long LARGEST = 80L * 1024 * 1024;

    private final EntityManager entities;
    private final LargeFiles files;
    private final Event<ImportWanted> wanted;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ReceiveImport(
            EntityManager entities,
            LargeFiles files,
            Event<ImportWanted> wanted,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.entities = entities;
        this.files = files;
        this.wanted = wanted;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    ReceiveImport() {
        this(null, null, null, null, null, null);
    }

    /** Opens the form: nothing to read yet, but not for everybody. */
    public long largest() {
        return LARGEST;
    }

    /**
     * Takes a file in; dossiers of i-Milo are checked at once.
     *
     * @param name as it was called where it comes from
     * @param format null where it is to be recognised
     * @return the identifier of the import
     * @throws Refused where it is empty, too large, or no such file
     */
    public long receive(String name, Format format, InputStream content) throws IOException {
        String owner = actor.structureCode().value();
        LargeFiles.Kept kept = files.keep(owner, content, LARGEST, "import.file.tooLarge");
        ImportRuns runs = new ImportRuns(Tables.of(entities));
        ImportRun.Source source = Reception.look(files.find(owner, kept.hash()), name, kept, format, runs::remembered);
        boolean table = source.format().isTable();
        ImportState state = table ? ImportState.RECEIVED : ImportState.CHECKING;
        long id = runs.create(source, state, Author.of(actor), clock.utc());
        journal.record(Journal.Action.CREATE, "Import", Ids.text(id), "received");
        if (!table) {
            wanted.fire(new ImportWanted(place(actor), id));
        }
        return id;
    }

    /** Says which column is what, remembers it for the next file of these columns, and has the file checked. */
    public void map(long id, int version, Map<String, Field> columns) {
        ImportRuns runs = new ImportRuns(Tables.of(entities));
        ImportRun run = runs.get(id);
        if (!run.source().format().isTable()
                || run.state() != ImportState.RECEIVED && run.state() != ImportState.READY) {
            throw Refused.conflict("import.otherState");
        }
        Map<String, Field> known = new LinkedHashMap<>();
        run.source().mapping().columns().keySet().forEach(column -> known.put(column, columns.get(column)));
        Mapping mapping = new Mapping(known).complete();
        runs.begin(run, version, ImportState.CHECKING, false);
        runs.reset(id);
        runs.map(id, mapping, clock.utc());
        journal.record(Journal.Action.UPDATE, "Import", Ids.text(id), "columns");
        wanted.fire(new ImportWanted(place(actor), id));
    }

    /** The mission of whoever asks. */
    static Place place(Actor actor) {
        return new Place(actor.structureCode(), actor.zone());
    }
}
