package fr.jalon.labelling.migration;

import fr.jalon.labelling.reference.EditDraft;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page that compares a version with the one before, and says which criterion became which. */
@Named
@ViewScoped
public class CompareView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PreviewMigration preview;
    private final EditDraft edit;
    private final Notices notices;

    private String id;
    private Long from;
    private Long to;
    private transient Differences differences;

    @Inject
    CompareView(PreviewMigration preview, EditDraft edit, Notices notices) {
        this.preview = preview;
        this.edit = edit;
        this.notices = notices;
    }

    CompareView() {
        this(null, null, null);
    }

    /** Refuses a version that has none before it. */
    public void load() {
        getDifferences();
    }

    public Differences getDifferences() {
        if (differences == null) {
            differences = preview.differences(Ids.parse(id));
        }
        return differences;
    }

    /** The changes of a kind that are to be seen. */
    public List<CriterionChange> changes(ChangeKind kind) {
        return getDifferences().all().stream()
                .filter(change -> change.kind() == kind && change.visible())
                .toList();
    }

    public ChangeKind[] getKinds() {
        return ChangeKind.values();
    }

    public long count(ChangeKind kind) {
        return getDifferences().counts().get(kind);
    }

    /** Whether the mapping can still be changed. */
    public boolean isEditable() {
        return preview.last(Ids.parse(id)).filter(MigrationLine::undoable).isEmpty();
    }

    public List<ReferenceNode> getOlder() {
        return getDifferences().before().criteria();
    }

    public List<ReferenceNode> getNewer() {
        return getDifferences().after().criteria();
    }

    /** Every criterion of the version before with those that take over from it, for the mapping by hand. */
    public List<CriterionPair> getPairs() {
        return getDifferences().pairs();
    }

    /** The criteria that take over from none. */
    public List<ReferenceNode> getFresh() {
        return changes(ChangeKind.NEW).stream()
                .map(change -> change.after().get(0))
                .toList();
    }

    /** Parts two criteria at once, from their line. */
    public String part(long older, long newer) {
        return say(older, newer, false);
    }

    public String join() {
        return say(true);
    }

    public String part() {
        return say(false);
    }

    private String say(boolean takesOver) {
        if (from == null || to == null) {
            throw Refused.field(from == null ? "from" : "to", "migration.bothRequired");
        }
        return say(from, to, takesOver);
    }

    private String say(long older, long newer, boolean takesOver) {
        edit.succeed(Ids.parse(id), older, newer, takesOver);
        notices.done("migration.mapped");
        return "/labelling/reference/compare.xhtml?faces-redirect=true&id=" + id;
    }

    /** Chooses, in the form, what a link of the page named. */
    public void setOlderId(String older) {
        from = older == null || older.isEmpty() ? null : Long.valueOf(Ids.parse(older));
    }

    public String getOlderId() {
        return from == null ? null : Ids.text(from);
    }

    public void setNewerId(String newer) {
        to = newer == null || newer.isEmpty() ? null : Long.valueOf(Ids.parse(newer));
    }

    public String getNewerId() {
        return to == null ? null : Ids.text(to);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }
}
