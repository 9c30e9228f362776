package fr.jalon.labelling.reference;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of the groups to which criteria of a draft may belong. */
@Named
@ViewScoped
public class DraftGroupsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int EMPTY = 3;

    private final EditDraft edit;
    private final ReadReferences references;
    private final Notices notices;

    private String id;
    private int revision;
    private String title;
    private List<GroupFields> rows = List.of();

    @Inject
    DraftGroupsView(EditDraft edit, ReadReferences references, Notices notices) {
        this.edit = edit;
        this.references = references;
        this.notices = notices;
    }

    DraftGroupsView() {
        this(null, null, null);
    }

    /** Shows them as they are; refused to those who do not draft, and for what is no draft. */
    public void load() {
        QualityReference draft = edit.open(Ids.parse(id));
        revision = references.line(Ids.parse(id)).rowVersion();
        title = draft.title();
        rows = GroupFields.of(draft.head().groups(), EMPTY);
    }

    public String save() {
        edit.saveGroups(Ids.parse(id), GroupFields.said(rows), revision);
        notices.done("reference.groupsSaved");
        return "/labelling/reference/reference.xhtml?faces-redirect=true&id=" + id;
    }

    public String getTitle() {
        return title;
    }

    public List<GroupFields> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
