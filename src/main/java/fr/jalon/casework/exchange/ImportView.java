package fr.jalon.casework.exchange;

import fr.jalon.casework.Notice;
import fr.jalon.casework.exchange.dossier.Field;
import fr.jalon.casework.person.Duplicate;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Shell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The page of one import: its columns, its check, its progress, what came of it, and its undoing. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private final ReadImports read;
    private final ReceiveImport receive;
    private final DriveImport drive;
    private final Shell shell;

    private String id;
    private int version;
    private ImportState seen;
    private boolean again;
    private Map<String, String> columns = new LinkedHashMap<>();
    private ReadImports.UndoForecast forecast;
    private transient ImportRun run;

    @Inject
    ImportView(ReadImports read, ReceiveImport receive, DriveImport drive, Shell shell) {
        this.read = read;
        this.receive = receive;
        this.drive = drive;
        this.shell = shell;
    }

    ImportView() {
        this(null, null, null, null);
    }

    /** Opens it. */
    public void load() {
        run = read.find(Ids.parse(id));
        version = run.version();
        seen = run.state();
        run.source()
                .mapping()
                .columns()
                .forEach((column, field) -> columns.put(column, field == null ? "" : field.name()));
    }

    /** Looks again at one under way; opens the page anew once it has got further. */
    public void watch() throws IOException {
        run = read.standing(Ids.parse(id));
        if (run.state() != seen) {
            Faces.redirect("casework/exchange/import.xhtml?id=%s", id);
        }
    }

    /** Says which column is what, and has the file checked. */
    public String map() {
        Map<String, Field> fields = new LinkedHashMap<>();
        columns.forEach(
                (column, name) -> fields.put(column, name == null || name.isEmpty() ? null : Field.valueOf(name)));
        receive.map(Ids.parse(id), version, fields);
        return here();
    }

    /** Starts it. */
    public String start() {
        drive.start(Ids.parse(id), version, again);
        return here();
    }

    /** Goes on where it stopped. */
    public String goOn() {
        drive.goOn(Ids.parse(id), version);
        return here();
    }

    /** Imports a likely duplicate all the same, or leaves it. */
    public String decide(String line, boolean wanted) {
        return decide(List.of(Ids.parse(line)), wanted);
    }

    /** The same for all that are left. */
    public String decideAll(boolean wanted) {
        return decide(List.of(), wanted);
    }

    private String decide(List<Long> lines, boolean wanted) {
        int decided = drive.decide(Ids.parse(id), version, lines, wanted);
        Notice.afterRedirect(wanted ? "import.decided.wanted" : "import.decided.left", decided);
        return here();
    }

    /** Looks what undoing would do. */
    public void askUndo() {
        forecast = read.undoForecast(Ids.parse(id));
    }

    /** Undoes it. */
    public String undo() {
        drive.undo(Ids.parse(id), version);
        return here();
    }

    /** Takes away one that was never started. */
    public String discard() {
        drive.undo(Ids.parse(id), version);
        Notice.afterRedirect("import.discarded");
        return "list.xhtml?faces-redirect=true";
    }

    private String here() {
        return "import.xhtml?faces-redirect=true&id=" + id;
    }

    /** The import as it stands. */
    public ImportRun getRun() {
        if (run == null) {
            run = read.standing(Ids.parse(id));
        }
        return run;
    }

    /** Whether it was never started: then it is taken away, not undone. */
    public boolean isNeverStarted() {
        ImportState state = getRun().state();
        return state == ImportState.RECEIVED
                || state == ImportState.READY
                || state == ImportState.FAILED && getRun().failedIn() == ImportState.CHECKING;
    }

    /** Whether it may be undone. */
    public boolean isUndoable() {
        return !isNeverStarted()
                && !getRun().state().isBusy()
                && (getRun().state() != ImportState.UNDONE || getRun().undone().kept() > 0);
    }

    /** The same file imported before, or null. */
    public ImportRun getBefore() {
        Optional<ImportRun> before = getRun().state() == ImportState.READY ? read.before(getRun()) : Optional.empty();
        return before.orElse(null);
    }

    /** The first rows of a kind. */
    public List<ReadImports.LineRow> lines(LineKind kind) {
        return read.lines(getRun(), kind, -1, SHOWN);
    }

    /** What is said of a row, in the reader's language. */
    public String text(ImportLine line) {
        return line.text(shell.getLocale());
    }

    /** Why it failed, in the reader's language. */
    public String getFailure() {
        return getRun().failure() == null ? null : getRun().failure().text(shell.getLocale());
    }

    /** Likely duplicates on which nobody has decided. */
    public int getUndecided() {
        return read.undecided(getRun().id());
    }

    /** Files that stayed when it was undone. */
    public List<Duplicate.KnownFile> getKept() {
        return read.kept(getRun().id());
    }

    public ReadImports.UndoForecast getForecast() {
        return forecast;
    }

    public Field[] getFields() {
        return Field.values();
    }

    /** The names of the columns. */
    public List<String> getColumnNames() {
        return List.copyOf(columns.keySet());
    }

    /** The field of each column, by its name; empty where it is left out. */
    public Map<String, String> getColumns() {
        return columns;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
