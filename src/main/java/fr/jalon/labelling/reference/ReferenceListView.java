package fr.jalon.labelling.reference;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page that lists the versions of references. */
@Named
@RequestScoped
public class ReferenceListView {
    private static final int SIZE = 50;

    private final ReadReferences references;
    private final Actor actor;

    private String before;
    private List<ReferenceLine> rows;

    @Inject
    ReferenceListView(ReadReferences references, Actor actor) {
        this.references = references;
        this.actor = actor;
    }

    ReferenceListView() {
        this(null, null);
    }

    /** Refuses those who read none. */
    public void load() {
        getRows();
    }

    public List<ReferenceLine> getRows() {
        List<ReferenceLine> found = found();
        return found.size() > SIZE ? found.subList(0, SIZE) : found;
    }

    private List<ReferenceLine> found() {
        if (rows == null) {
            rows = references.page(before == null || before.isEmpty() ? Long.MAX_VALUE : Ids.parse(before), SIZE + 1);
        }
        return rows;
    }

    /** Address of the older ones; null where there are none. */
    public String getOlder() {
        return found().size() > SIZE
                ? "list.xhtml?before=" + Ids.text(found().get(SIZE - 1).id())
                : null;
    }

    public boolean isOffice() {
        return actor.has(Role.LABEL_OFFICE);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
