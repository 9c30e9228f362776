package fr.jalon.casework.search;

import fr.jalon.casework.Notice;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page that keeps a list under a name, renames or forgets it. */
@Named
@ViewScoped
public class SavedListView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/casework/person/list.xhtml?faces-redirect=true&";

    private final KeepSavedLists keep;
    private final FilterWording wording;

    private String id;
    private String criteria;
    private int version;
    private String name;
    private boolean shared;

    @Inject
    SavedListView(KeepSavedLists keep, FilterWording wording) {
        this.keep = keep;
        this.wording = wording;
    }

    SavedListView() {
        this(null, null);
    }

    /** Opens an empty form for the filters given, or the list to be changed, with other filters where some are given. */
    public void load() {
        if (id == null) {
            keep.visible();
            return;
        }
        SavedList list = keep.open(Ids.parse(id));
        if (!keep.isEditable(list)) {
            throw Refused.forbidden();
        }
        version = list.version();
        name = list.getName();
        shared = list.isShared();
        criteria = criteria == null ? list.criteria().kept() : criteria;
    }

    /** Saves and goes to the list. */
    public String save() {
        SavedListDetails details = new SavedListDetails(name, shared, YoungPeopleCriteria.of(getCriteria()));
        SavedList list = id == null ? keep.save(details) : keep.change(Ids.parse(id), version, details);
        Notice.afterRedirect("savedList.saved", list.getName());
        return LIST + "saved=" + list.getKey();
    }

    /** Forgets the list and goes to all young people. */
    public String remove() {
        keep.remove(Ids.parse(id), version);
        Notice.afterRedirect("savedList.removed", name);
        return LIST + "list=all";
    }

    /** What it will show, in words. */
    public List<String> getFilters() {
        return YoungPeopleCriteria.of(getCriteria()).filters().entrySet().stream()
                .map(filter -> wording.of(filter.getKey(), filter.getValue()))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null || id.isBlank() ? null : id;
    }

    public String getCriteria() {
        return criteria == null ? "" : criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria == null || criteria.isBlank() ? null : criteria;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
