package fr.jalon.labelling.migration;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page that shows what a migration does to each open diagnosis, runs it, and undoes it. */
@Named
@ViewScoped
public class MigrationView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    private final PreviewMigration preview;
    private final MigrationRun run;
    private final Notices notices;

    private String id;
    private int page = 1;
    private transient Differences differences;
    private transient MigrationLine last;
    private transient List<StructureForecast> rows;

    @Inject
    MigrationView(PreviewMigration preview, MigrationRun run, Notices notices) {
        this.preview = preview;
        this.run = run;
        this.notices = notices;
    }

    MigrationView() {
        this(null, null, null);
    }

    /** Refuses a version that has none before it. */
    public void load() {
        page = Math.max(1, page);
        differences();
    }

    private Differences differences() {
        if (differences == null) {
            differences = preview.differences(Ids.parse(id));
        }
        return differences;
    }

    public Differences getDifferences() {
        return differences();
    }

    public long count(ChangeKind kind) {
        return differences().counts().get(kind);
    }

    public ChangeKind[] getKinds() {
        return ChangeKind.values();
    }

    /** How many diagnoses are open on the version before. */
    public int getOpen() {
        return preview.count(Ids.parse(id));
    }

    public List<StructureForecast> getRows() {
        if (rows == null) {
            List<StructureForecast> found = preview.page(differences(), (page - 1) * SIZE, SIZE + 1);
            rows = found;
        }
        return rows.size() > SIZE ? rows.subList(0, SIZE) : rows;
    }

    public String getPreviousHref() {
        return page > 1 ? "migration.xhtml?id=" + id + "&page=" + (page - 1) : null;
    }

    public String getNextHref() {
        getRows();
        return rows.size() > SIZE ? "migration.xhtml?id=" + id + "&page=" + (page + 1) : null;
    }

    /** The last migration; null where there was none. */
    public MigrationLine getLast() {
        if (last == null) {
            last = preview.last(Ids.parse(id)).orElse(null);
        }
        return last;
    }

    /** Whether it can be undone now. */
    public boolean isUndoable() {
        return getLast() != null && getLast().undoable();
    }

    public String run() {
        notices.done("migration.ran", run.run(Ids.parse(id)));
        return here();
    }

    public String undo() {
        notices.done("migration.undone", run.undo(Ids.parse(id)));
        return here();
    }

    private String here() {
        return "/labelling/reference/migration.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
